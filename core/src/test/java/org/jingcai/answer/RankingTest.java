package org.jingcai.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jingcai.answer.Ranking.Admission;
import org.jingcai.answer.Ranking.Entry;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void theLastWithinTheQuotaSetsTheMarkAndTiesAreAdmittedTogether() {
        Ranking ranking = Ranking.of(2, List.of(sure(0, "90"), sure(1, "95.5"), sure(2, "90.00"), sure(3, "89.99")));
        assertThat(ranking.mark().min()).isEqualByComparingTo("90");
        assertThat(ranking.mark().isCertain()).isTrue();
        assertThat(ranking.places())
                .extracting(place -> place.entry().position())
                .containsExactly(1L, 0L, 2L, 3L);
        assertThat(ranking.places()).extracting(Ranking.Place::rank).containsExactly(1, 2, 2, 4);
        assertThat(admissions(ranking))
                .containsExactly(Admission.ADMITTED, Admission.ADMITTED, Admission.ADMITTED, Admission.NOT_ADMITTED);
    }

    @Test
    void whoeverIsNotEligibleTakesNoPlace() {
        Ranking ranking =
                Ranking.of(1, List.of(entry(0, "99", "99", Outcome.INELIGIBLE), sure(1, "80"), sure(2, "70")));
        assertThat(ranking.mark().min()).isEqualByComparingTo("80");
        assertThat(admissions(ranking))
                .containsExactly(Admission.ADMITTED, Admission.NOT_ADMITTED, Admission.NOT_ADMITTED);
        assertThat(ranking.places().get(2).rank()).isNull();
    }

    @Test
    void aRangeAcrossTheMarkLeavesThoseItTouchesOpen() {
        Ranking ranking = Ranking.of(1, List.of(sure(0, "80"), entry(1, "70", "90", Outcome.ELIGIBLE), sure(2, "60")));
        assertThat(ranking.mark()).isEqualTo(PointsRange.between(new BigDecimal("80"), new BigDecimal("90")));
        assertThat(admissions(ranking)).containsExactly(Admission.OPEN, Admission.OPEN, Admission.NOT_ADMITTED);
    }

    @Test
    void allAreAdmittedWhereFewerCompeteThanTheQuotaAdmits() {
        Ranking ranking = Ranking.of(5, List.of(sure(0, "10"), sure(1, "20")));
        assertThat(ranking.mark()).isEqualTo(PointsRange.between(null, null));
        assertThat(admissions(ranking)).containsOnly(Admission.ADMITTED);
    }

    @Test
    void aQuotaBelowOneIsRefused() {
        assertThatThrownBy(() -> Ranking.of(0, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsSaidOfRangesHoldsForEveryValueInThem() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<Entry> open = new ArrayList<>();
            List<Entry> known = new ArrayList<>();
            int size = 1 + random.nextInt(7);
            for (int k = 0; k < size; k++) {
                int min = random.nextInt(6);
                int max = min + random.nextInt(4);
                Outcome may = random.nextInt(3) == 0 ? Outcome.UNDETERMINED : Outcome.ELIGIBLE;
                int is = min + random.nextInt(max - min + 1);
                Outcome does = may == Outcome.ELIGIBLE || random.nextBoolean() ? Outcome.ELIGIBLE : Outcome.INELIGIBLE;
                open.add(entry(k, String.valueOf(min), String.valueOf(max), may));
                known.add(entry(k, String.valueOf(is), String.valueOf(is), does));
            }
            int quota = 1 + random.nextInt(4);
            Ranking before = Ranking.of(quota, open);
            Ranking after = Ranking.of(quota, known);
            for (Ranking.Place place : before.places()) {
                Admission admission = after.places().stream()
                        .filter(other ->
                                other.entry().position() == place.entry().position())
                        .findFirst()
                        .orElseThrow()
                        .admission();
                assertThat(admission).isNotEqualTo(Admission.OPEN);
                if (place.admission() != Admission.OPEN) {
                    assertThat(admission).as("%s%n%s", before, after).isEqualTo(place.admission());
                }
            }
        }
    }

    private static List<Admission> admissions(Ranking ranking) {
        return ranking.places().stream().map(Ranking.Place::admission).toList();
    }

    private static Entry sure(long position, String points) {
        return entry(position, points, points, Outcome.ELIGIBLE);
    }

    private static Entry entry(long position, String min, String max, Outcome eligibility) {
        return new Entry(
                position,
                PointsRange.between(new BigDecimal(min), new BigDecimal(max)),
                Outcome.NOT_REACHED,
                eligibility);
    }
}
