package org.jingcai.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code facts.txt} is the contract: a path a line, followed by the constants where the list of values is closed. */
class FactCatalogueTest {

    private static final Pattern UNFIT_FOR_A_SENTENCE = Pattern.compile("[，、；：。（）《》〈〉“”,;:.()\\[\\]/\\s\\u3000]");

    @Test
    void holdsEveryFactOfTheContractInItsOrderAndNoOther() throws IOException {
        assertThat(FactCatalogue.facts())
                .extracting(Fact::path)
                .containsExactlyElementsOf(
                        contract().stream().map(line -> line.get(0)).toList());
    }

    @Test
    void closedListsHaveTheConstantsOfTheContract() throws IOException {
        for (List<String> line : contract()) {
            assertThat(fact(line.get(0)).constants())
                    .describedAs(line.get(0))
                    .extracting(Labelled::name)
                    .containsExactlyInAnyOrderElementsOf(line.subList(1, line.size()));
        }
    }

    @Test
    void theEventsAreThoseOfTheContract() {
        assertThat(FactCatalogue.facts())
                .filteredOn(fact -> fact.kind() == FactKind.EVENT)
                .extracting(Fact::path)
                .containsExactlyInAnyOrder(
                        "certificate.renewalFiledOn",
                        "certificate.renewalApprovedOn",
                        "certificate.unitReleasedOn",
                        "certificate.employerChangeFiledOn",
                        "certificate.employerChangeApprovedOn",
                        "certificate.extensionFiledOn",
                        "certificate.extensionUntil",
                        "application.acceptedOn",
                        "application.filedOnlineOn",
                        "application.paperMaterialsOn",
                        "application.approvedOn",
                        "change.initiatedOn",
                        "change.materialsOn",
                        "employment.separationDate",
                        "unit.planSubmittedOn",
                        "unit.topUpRequestedOn",
                        "graduate.submittedOn",
                        "graduate.settlementFiledOn",
                        "points.fraudYear",
                        "unit.fraudYear",
                        "points.objection");
    }

    @Test
    void everyTermNamesOneFactAndIsFitForASentence() {
        assertThat(FactCatalogue.facts())
                .extracting(fact -> fact.label().zh())
                .doesNotHaveDuplicates()
                .allSatisfy(term -> assertThat(term).isNotEmpty().doesNotContainPattern(UNFIT_FOR_A_SENTENCE));
        assertThat(FactCatalogue.facts())
                .extracting(fact -> fact.label().en())
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void aFactIsFoundByItsTermAndByItsPath() {
        assertThat(FactCatalogue.byTerm("注册资本")).contains(fact("unit.registeredCapital"));
        assertThat(FactCatalogue.byTerm("纳税额")).contains(fact("unit.taxRecords[].taxPaid"));
        assertThat(FactCatalogue.byTerm("学习期间起始月")).contains(fact("education.studyPeriods[].from"));
        assertThat(FactCatalogue.byTerm("市值")).isEmpty();
        assertThat(FactCatalogue.byPath("unit")).isEmpty();
        assertThat(FactCatalogue.byPath("unit.taxRecords.taxPaid")).isEmpty();
        assertThat(FactCatalogue.byPath("")).isEmpty();
    }

    @Test
    void aFactKnowsItsTypes() {
        assertFact("unit.registeredCapital", FactKind.MONEY, FactKind.MONEY, FactUnit.CNY, BigDecimal.class);
        assertFact("applicant.shareRatio", FactKind.PERCENT, FactKind.PERCENT, FactUnit.PERCENT, BigDecimal.class);
        assertFact("parameters.dcIncomeMultiple", FactKind.NUMBER, FactKind.NUMBER, FactUnit.TIMES, BigDecimal.class);
        assertFact("unit.headcountByYear", FactKind.MAP, FactKind.NUMBER, FactUnit.PERSONS, Integer.class);
        assertFact("unit.priorityTags", FactKind.SET, FactKind.ENUM, FactUnit.NONE, PriorityTag.class);
        assertFact("unit.taxRecords", FactKind.LIST, FactKind.RECORD, FactUnit.NONE, UnitTaxRecord.class);
        assertFact("unit.fraudYear", FactKind.EVENT, FactKind.NUMBER, FactUnit.YEAR, Integer.class);
        assertFact("unit.fitsCapitalFunction", FactKind.JUDGEMENT, FactKind.JUDGEMENT, FactUnit.NONE, Judgement.class);
        assertThat(fact("unit.headcountByYear").keyType()).isEqualTo(Integer.class);
        assertThat(fact("unit.taxRecords").keyType()).isNull();
        assertThat(fact("stakes[].taxRecords[].taxPaid").list()).isEqualTo("stakes[].taxRecords");
        assertThat(fact("stakes").items())
                .extracting(Fact::name)
                .containsExactly("entityType", "subscribedRatio", "taxRecords");
        assertThat(fact("honours").items()).isEmpty();
    }

    @Test
    void everyFactOfTheCaseIsUnknownWhereNothingIsKnown() {
        Case nothing = CaseBuilder.builder().asOf(LocalDate.of(2025, 3, 31)).build();

        assertThat(FactCatalogue.facts())
                .filteredOn(fact -> fact.list() == null && fact.path().contains("."))
                .hasSizeGreaterThan(200)
                .allSatisfy(fact -> assertThat(fact.of(nothing)).isNull());
    }

    @Test
    void readsFactsOfTheCase() {
        Case kase = CaseBuilder.builder()
                .asOf(LocalDate.of(2025, 3, 31))
                .unit(UnitBuilder.builder()
                        .registeredCapital(new BigDecimal("5000000"))
                        .headcountByYear(Map.of(2024, 12))
                        .fraudYear(Event.on(2020))
                        .build())
                .build();

        assertThat(fact("asOf").of(kase)).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(fact("matter").of(kase)).isEqualTo(Matter.NEW);
        assertThat(fact("unit.registeredCapital").of(kase)).isEqualTo(new BigDecimal("5000000"));
        assertThat(fact("unit.headcountByYear").of(kase)).isEqualTo(Map.of(2024, 12));
        assertThat(fact("unit.fraudYear").of(kase)).isEqualTo(Event.on(2020));
    }

    @Test
    void readsTheFindingInsideAnEventAndNothingWhereItIsUnknownOrHasNotHappened() {
        Fact upheld = fact("points.objection.upheld");
        Objection objection = new Objection(true, true, LocalDate.of(2024, 7, 1), true);

        assertThat(upheld.of(withObjection(Event.on(objection)))).isEqualTo(true);
        assertThat(upheld.of(withObjection(Event.unknown()))).isNull();
        assertThat(upheld.of(withObjection(null))).isNull();
    }

    @Test
    void readsFactsOfAListsItems() {
        PersonTaxRecord may = PersonTaxRecordBuilder.builder()
                .month(YearMonth.of(2024, 5))
                .taxableIncome(new BigDecimal("21000"))
                .build();

        assertThat(fact("applicant.taxRecords[].taxableIncome").ofItem(may)).isEqualTo(new BigDecimal("21000"));
        assertThat(fact("applicant.taxRecords[].taxPaid").ofItem(may)).isNull();
        assertThat(fact("education.studyPeriods[].to").ofItem(new YearMonthRange(null, YearMonth.of(2020, 6))))
                .isEqualTo(YearMonth.of(2020, 6));
    }

    @Test
    void aFactOfItemsIsNotReadFromTheCaseNorTheOtherWayRound() {
        Case nothing = CaseBuilder.builder().asOf(LocalDate.of(2025, 3, 31)).build();
        UnitTaxRecord year = UnitTaxRecordBuilder.builder().year(2024).build();

        assertThatThrownBy(() -> fact("unit.taxRecords[].taxPaid").of(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit.taxRecords");
        assertThatThrownBy(() -> fact("unit.kind").ofItem(year)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Case withObjection(Event<Objection> objection) {
        return CaseBuilder.builder()
                .asOf(LocalDate.of(2025, 3, 31))
                .points(PointsBuilder.builder().objection(objection).build())
                .build();
    }

    private static void assertFact(String path, FactKind kind, FactKind element, FactUnit unit, Class<?> elementType) {
        Fact fact = fact(path);
        assertThat(fact.kind()).describedAs(path).isEqualTo(kind);
        assertThat(fact.elementKind()).describedAs(path).isEqualTo(element);
        assertThat(fact.unit()).describedAs(path).isEqualTo(unit);
        assertThat(fact.elementType()).describedAs(path).isEqualTo(elementType);
    }

    private static Fact fact(String path) {
        return FactCatalogue.byPath(path).orElseThrow();
    }

    private static List<List<String>> contract() throws IOException {
        try (InputStream in = FactCatalogueTest.class.getResourceAsStream("/facts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split(" ")))
                    .toList();
        }
    }
}
