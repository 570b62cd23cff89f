package org.jingcai.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelledTest {

    static Stream<List<Labelled>> closedLists() {
        return FactCatalogue.facts().stream()
                .map(Fact::constants)
                .filter(constants -> !constants.isEmpty())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void constantsHaveNamesOfTheirOwnThatCanStandInAListOfASentence(List<Labelled> constants) {
        assertThat(constants)
                .extracting(Labelled::zh)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotEmpty().doesNotContainPattern("[，、；：。（）,;:()/\\s\\u3000]"));
        assertThat(constants)
                .extracting(Labelled::en)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void onlyOtherAndOtherClaimedSpeakOfWhatTheListDoesNotName() {
        assertThat(UnitKind.OTHER.isOpen()).isTrue();
        assertThat(InnovationBodyType.OTHER_CLAIMED.isOpen()).isTrue();
        assertThat(ServiceBodyType.NONE.isOpen()).isFalse();
        assertThat(ConductFlag.OTHER_BREACH.isOpen()).isFalse();
        assertThat(IpType.OTHER_PATENT.isOpen()).isFalse();
    }

    @Test
    void rankedListsAscend() {
        assertThat(Degree.values()).containsExactly(Degree.NONE, Degree.BACHELOR, Degree.MASTER, Degree.DOCTOR);
        assertThat(TitleLevel.values())
                .containsExactly(TitleLevel.NONE, TitleLevel.JUNIOR, TitleLevel.INTERMEDIATE, TitleLevel.SENIOR);
        assertThat(AwardGrade.values())
                .containsExactly(
                        AwardGrade.NONE, AwardGrade.THIRD, AwardGrade.SECOND, AwardGrade.FIRST, AwardGrade.SPECIAL);
        assertThat(AwardTier.values()).containsExactly(AwardTier.OTHER, AwardTier.PROVINCIAL, AwardTier.NATIONAL);
    }

    @Test
    void theDistrictThatIsPaidInIsADistrictOrTheMunicipalLevel() {
        assertThat(PayingDistrict.values())
                .extracting(PayingDistrict::district)
                .containsExactlyElementsOf(Stream.concat(Stream.of(District.values()), Stream.of((District) null))
                        .toList());
        assertThat(PayingDistrict.values())
                .filteredOn(place -> place.district() != null)
                .allSatisfy(place ->
                        assertThat(place.name()).isEqualTo(place.district().name()));
    }
}
