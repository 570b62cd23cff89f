package org.jingcai.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.junit.jupiter.api.Test;

class CaseValidatorTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final YearMonth THIS_MONTH = YearMonth.of(2025, 3);

    @Test
    void nothingKnownIsNoMistake() {
        assertThat(issues(kase -> kase)).isEmpty();
    }

    @Test
    void moneyIsNotNegative() {
        Function<String, List<Issue>> capital = amount -> unit(unit -> unit.registeredCapital(new BigDecimal(amount)));

        assertThat(capital.apply("0")).isEmpty();
        assertIssues(capital.apply("-0.01")).containsExactly(outOfRange("$.unit.registeredCapital"));
    }

    @Test
    void moneyInRecordsIsNotNegative() {
        UnitTaxRecordBuilder record = UnitTaxRecordBuilder.builder().year(2023);

        assertThat(unit(unit -> unit.taxRecords(
                        List.of(record.withheldIncomeTax(BigDecimal.ZERO).build()))))
                .isEmpty();
        assertIssues(unit(unit -> unit.taxRecords(List.of(
                        UnitTaxRecordBuilder.builder().year(2024).build(),
                        record.withheldIncomeTax(BigDecimal.ONE.negate()).build()))))
                .containsExactly(outOfRange("$.unit.taxRecords[1].withheldIncomeTax"));
    }

    @Test
    void moneyInMapsIsNotNegative() {
        assertThat(wages(2024, "0")).isEmpty();
        assertIssues(wages(2024, "-1")).containsExactly(outOfRange("$.parameters.avgWageFullCalibreAnnual.2024"));
    }

    @Test
    void monthsAndCountsAreNotNegative() {
        assertThat(applicant(person -> person.workExperienceMonths(0))).isEmpty();
        assertIssues(applicant(person -> person.workExperienceMonths(-1)))
                .containsExactly(outOfRange("$.applicant.workExperienceMonths"));
        assertThat(unit(unit -> unit.quotaUsed(0).permitsIssuedLastYear(0))).isEmpty();
        assertIssues(unit(unit -> unit.quotaUsed(-1).permitsIssuedLastYear(-2)))
                .containsExactly(outOfRange("$.unit.quotaUsed"), outOfRange("$.unit.permitsIssuedLastYear"));
        assertIssues(unit(unit -> unit.headcountByYear(Map.of(2024, -3))))
                .containsExactly(outOfRange("$.unit.headcountByYear.2024"));
    }

    @Test
    void aNationalityIsACodeOfIso3166() {
        assertThat(applicant(person -> person.nationality("CN"))).isEmpty();
        assertThat(applicant(person -> person.nationality("HK"))).isEmpty();
        for (String written : List.of("cn", "CHN", "中国", "China", "CN ")) {
            assertThat(applicant(person -> person.nationality(written)))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.code()).isEqualTo(IssueCode.WRONG_VALUE))
                    .satisfies(issue -> assertThat(issue.remedy().zh()).isEqualTo("是否指CN"));
        }
        assertThat(applicant(person -> person.nationality("XX")))
                .singleElement()
                .satisfies(issue -> assertThat(issue.remedy().zh()).startsWith("中国写CN"));
    }

    @Test
    void aTextIsNeitherLongNorInvisibleNorALongNumberThatASpreadsheetSpoiled() {
        Function<String, List<Issue>> id = text -> unit(unit -> unit.id(text));
        assertThat(id.apply("91110105MA00ABCD1X")).isEmpty();
        assertThat(id.apply("单位甲")).isEmpty();
        assertThat(id.apply("E".repeat(200))).isEmpty();
        assertIssues(id.apply("E".repeat(201))).containsExactly(outOfRange("$.unit.id"));
        for (String spoiled : List.of(
                "9.11101E+17", "9E17", "9.11e+17", " 9.11101E+17 ", "单位\u001b[31m", "a\nb", "a\u202eb", "a\u2028b")) {
            assertIssues(id.apply(spoiled)).containsExactly(tuple(IssueCode.WRONG_VALUE, "$.unit.id"));
        }
    }

    @Test
    void pointsCanBeDeductions() {
        assertThat(points(points -> points.total(new BigDecimal("-12")))).isEmpty();
    }

    @Test
    void ranksBeginWithOne() {
        assertThat(applicant(person -> person.shareholderRankOverall(1))).isEmpty();
        assertIssues(applicant(person -> person.shareholderRankOverall(0)))
                .containsExactly(outOfRange("$.applicant.shareholderRankOverall"));
        assertIssues(applicant(person -> person.ipItems(
                        List.of(IpItemBuilder.builder().authorRank(0).build()))))
                .containsExactly(outOfRange("$.applicant.ipItems[0].authorRank"));
    }

    @Test
    void percentagesLieBetweenZeroAndAHundred() {
        Function<String, List<Issue>> share = percent -> applicant(p -> p.shareRatio(new BigDecimal(percent)));

        assertThat(share.apply("0")).isEmpty();
        assertThat(share.apply("100.00")).isEmpty();
        assertIssues(share.apply("-0.1")).containsExactly(outOfRange("$.applicant.shareRatio"));
        assertIssues(share.apply("100.01")).containsExactly(outOfRange("$.applicant.shareRatio"));
    }

    @Test
    void aYearIsRecordedOnce() {
        assertThat(unitYears(2024, 2023, 2022)).isEmpty();
        assertIssues(unitYears(2024, 2023, 2024))
                .containsExactly(tuple(IssueCode.DUPLICATE_RECORD, "$.unit.taxRecords[2].year"));
    }

    @Test
    void aYearAndItsMonthsAreDifferentRecordsButAMonthIsRecordedOnce() {
        PersonTaxRecord year = PersonTaxRecordBuilder.builder().year(2024).build();
        PersonTaxRecord may =
                PersonTaxRecordBuilder.builder().month(YearMonth.of(2024, 5)).build();
        PersonTaxRecord june =
                PersonTaxRecordBuilder.builder().month(YearMonth.of(2024, 6)).build();

        assertThat(applicant(person -> person.taxRecords(List.of(year, may, june))))
                .isEmpty();
        assertIssues(applicant(person -> person.taxRecords(List.of(year, may, may))))
                .containsExactly(tuple(IssueCode.DUPLICATE_RECORD, "$.applicant.taxRecords[2].month"));
    }

    @Test
    void recordsOfEachEnterpriseAreCountedApart() {
        StakeTaxRecord year = new StakeTaxRecord(2024, BigDecimal.TEN);
        Stake stake = new Stake(EntityType.LLC, BigDecimal.TEN, List.of(year));

        assertThat(issues(kase -> kase.stakes(List.of(stake, stake)))).isEmpty();
        assertIssues(issues(kase ->
                        kase.stakes(List.of(stake, new Stake(EntityType.LLC, BigDecimal.TEN, List.of(year, year))))))
                .containsExactly(tuple(IssueCode.DUPLICATE_RECORD, "$.stakes[1].taxRecords[1].year"));
    }

    @Test
    void aRecordHasAYearOrAMonth() {
        PersonTaxRecord neither = PersonTaxRecordBuilder.builder().build();
        PersonTaxRecord both = PersonTaxRecordBuilder.builder()
                .year(2024)
                .month(YearMonth.of(2024, 5))
                .build();

        assertIssues(applicant(person -> person.taxRecords(List.of(neither, both))))
                .containsExactly(
                        tuple(IssueCode.REQUIRED, "$.applicant.taxRecords[0]"),
                        tuple(IssueCode.CONTRADICTION, "$.applicant.taxRecords[1]"));
        assertIssues(unit(unit ->
                        unit.taxRecords(List.of(UnitTaxRecordBuilder.builder().build()))))
                .containsExactly(tuple(IssueCode.REQUIRED, "$.unit.taxRecords[0].year"));
    }

    @Test
    void aRecordIsNotOfAYearOrMonthToCome() {
        assertThat(unitYears(2025)).isEmpty();
        assertIssues(unitYears(2026)).containsExactly(inTheFuture("$.unit.taxRecords[0].year"));
        assertThat(personMonth(THIS_MONTH)).isEmpty();
        assertIssues(personMonth(THIS_MONTH.plusMonths(1)))
                .containsExactly(inTheFuture("$.applicant.taxRecords[0].month"));
        assertThat(unit(unit -> unit.headcountByYear(Map.of(2025, 1)))).isEmpty();
        assertIssues(unit(unit -> unit.headcountByYear(Map.of(2026, 1))))
                .containsExactly(inTheFuture("$.unit.headcountByYear.2026"));
    }

    @Test
    void figuresThatOthersPublishMayBeForAYearToCome() {
        assertThat(wages(2026, "1")).isEmpty();
        assertThat(window(DAY.plusDays(1), DAY.plusDays(2))).isEmpty();
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        YearMonth may = YearMonth.of(2020, 5);
        YearMonth april = YearMonth.of(2020, 4);

        assertThat(residence(may, may)).isEmpty();
        assertIssues(residence(may, april)).containsExactly(contradiction("$.residences[0].to"));
        assertThat(insured(may, may)).isEmpty();
        assertIssues(insured(may, april)).containsExactly(contradiction("$.socialInsurance.insuredMonths[0].to"));
        assertThat(studied(may, may)).isEmpty();
        assertIssues(studied(may, april)).containsExactly(contradiction("$.education.studyPeriods[0].to"));
        assertThat(window(DAY, DAY)).isEmpty();
        assertIssues(window(DAY, DAY.minusDays(1))).containsExactly(contradiction("$.parameters.declarationWindow.to"));
    }

    @Test
    void aPeriodHasBegun() {
        YearMonth next = THIS_MONTH.plusMonths(1);

        assertThat(residence(THIS_MONTH, null)).isEmpty();
        assertIssues(residence(next, null)).containsExactly(inTheFuture("$.residences[0].from"));
        assertThat(insured(THIS_MONTH, null)).isEmpty();
        assertIssues(insured(next, null)).containsExactly(inTheFuture("$.socialInsurance.insuredMonths[0].from"));
        assertThat(studied(THIS_MONTH, null)).isEmpty();
        assertIssues(studied(next, null)).containsExactly(inTheFuture("$.education.studyPeriods[0].from"));
    }

    @Test
    void periodsMayOverlapAndMayLackAnEnd() {
        Residence open = ResidenceBuilder.builder().from(YearMonth.of(2020, 1)).build();
        Residence within = ResidenceBuilder.builder()
                .from(YearMonth.of(2021, 1))
                .to(YearMonth.of(2021, 6))
                .build();

        assertThat(issues(kase -> kase.residences(List.of(open, within)))).isEmpty();
        assertThat(residence(null, YearMonth.of(2021, 6))).isEmpty();
    }

    @Test
    void noMoreMonthsAreInsuredThanTheCalendarHolds() {
        int most = 321; // July 1998 to March 2025, both included

        assertThat(insurance(i -> i.continuousMonths(most).monthsByType(Map.of(InsuranceType.PENSION, most))))
                .isEmpty();
        assertIssues(insurance(i -> i.continuousMonths(most + 1)))
                .containsExactly(outOfRange("$.socialInsurance.continuousMonths"));
        assertIssues(insurance(i -> i.monthsByType(Map.of(InsuranceType.PENSION, most + 1))))
                .containsExactly(outOfRange("$.socialInsurance.monthsByType.PENSION"));
    }

    @Test
    void yearsLieBetween1900And2200() {
        Function<LocalDate, List<Issue>> born = date -> applicant(person -> person.birthDate(date));

        assertThat(born.apply(LocalDate.of(1900, 1, 1))).isEmpty();
        assertIssues(born.apply(LocalDate.of(1899, 12, 31))).containsExactly(outOfRange("$.applicant.birthDate"));
        assertThat(ended(ContractEnd.on(LocalDate.of(2200, 12, 31)))).isEmpty();
        assertIssues(ended(ContractEnd.on(LocalDate.of(2201, 1, 1))))
                .containsExactly(outOfRange("$.employment.contractEndDate"));
        assertThat(ended(ContractEnd.OPEN_ENDED)).isEmpty();
    }

    @Test
    void anAbsurdYearIsOneMistakeWhereverItStands() {
        assertIssues(unitYears(20240)).containsExactly(outOfRange("$.unit.taxRecords[0].year"));
        assertIssues(personMonth(YearMonth.of(2525, 1))).containsExactly(outOfRange("$.applicant.taxRecords[0].month"));
        assertIssues(residence(YearMonth.of(2525, 1), null)).containsExactly(outOfRange("$.residences[0].from"));
        assertIssues(wages(24, "1")).containsExactly(outOfRange("$.parameters.avgWageFullCalibreAnnual.24"));
        assertIssues(points(points -> points.fraudYear(Event.on(18))))
                .containsExactly(outOfRange("$.points.fraudYear"));
        assertThat(points(points -> points.fraudYear(Event.unknown()))).isEmpty();
        assertIssues(points(
                        points -> points.objection(Event.on(new Objection(null, null, LocalDate.of(202, 7, 1), null)))))
                .containsExactly(outOfRange("$.points.objection.filedOn"));
        assertIssues(CaseValidator.check(
                        CaseBuilder.builder().asOf(LocalDate.of(20250, 1, 1)).build()))
                .containsExactly(outOfRange("$.asOf"));
    }

    @Test
    void everyProblemIsFoundInOnePassAndSaysTheValueInBothLanguages() {
        List<Issue> issues = issues(kase -> kase.unit(UnitBuilder.builder()
                        .registeredCapital(new BigDecimal("-5"))
                        .headcountByYear(Map.of(2026, 1))
                        .build())
                .applicant(ApplicantBuilder.builder()
                        .shareRatio(new BigDecimal("250"))
                        .build()));

        assertThat(issues).hasSize(3).allSatisfy(issue -> {
            assertThat(issue.remedy().zh()).isNotBlank();
            assertThat(issue.remedy().en()).isNotBlank();
        });
        assertThat(issues)
                .extracting(issue -> issue.problem().zh())
                .containsExactly("注册资本（-5）不能为负数", "合法用工人数（2026）晚于评估日2025-03-31", "持股比例（250）应在0至100之间");
        assertThat(issues)
                .extracting(issue -> issue.problem().en())
                .containsExactly(
                        "registered capital (-5) cannot be negative",
                        "lawful employees (2026) cannot be dated after the day of assessment, 2025-03-31",
                        "share held (250) must lie between 0 and 100");
    }

    private static List<Issue> issues(UnaryOperator<CaseBuilder> facts) {
        return CaseValidator.check(facts.apply(CaseBuilder.builder().asOf(DAY)).build());
    }

    private static List<Issue> unit(UnaryOperator<UnitBuilder> facts) {
        return issues(kase -> kase.unit(facts.apply(UnitBuilder.builder()).build()));
    }

    private static List<Issue> applicant(UnaryOperator<ApplicantBuilder> facts) {
        return issues(
                kase -> kase.applicant(facts.apply(ApplicantBuilder.builder()).build()));
    }

    private static List<Issue> points(UnaryOperator<PointsBuilder> facts) {
        return issues(kase -> kase.points(facts.apply(PointsBuilder.builder()).build()));
    }

    private static List<Issue> insurance(UnaryOperator<SocialInsuranceBuilder> facts) {
        return issues(kase -> kase.socialInsurance(
                facts.apply(SocialInsuranceBuilder.builder()).build()));
    }

    private static List<Issue> unitYears(Integer... years) {
        return unit(unit -> unit.taxRecords(List.of(years).stream()
                .map(year -> UnitTaxRecordBuilder.builder().year(year).build())
                .toList()));
    }

    private static List<Issue> personMonth(YearMonth month) {
        return applicant(person -> person.taxRecords(
                List.of(PersonTaxRecordBuilder.builder().month(month).build())));
    }

    private static List<Issue> residence(YearMonth from, YearMonth to) {
        return issues(kase -> kase.residences(
                List.of(ResidenceBuilder.builder().from(from).to(to).build())));
    }

    private static List<Issue> insured(YearMonth from, YearMonth to) {
        return insurance(i -> i.insuredMonths(List.of(new YearMonthRange(from, to))));
    }

    private static List<Issue> studied(YearMonth from, YearMonth to) {
        return issues(kase -> kase.education(EducationBuilder.builder()
                .studyPeriods(List.of(new YearMonthRange(from, to)))
                .build()));
    }

    private static List<Issue> window(LocalDate from, LocalDate to) {
        return issues(kase -> kase.parameters(ParametersBuilder.builder()
                .declarationWindow(new DateRange(from, to))
                .build()));
    }

    private static List<Issue> wages(int year, String wage) {
        return issues(kase -> kase.parameters(ParametersBuilder.builder()
                .avgWageFullCalibreAnnual(Map.of(year, new BigDecimal(wage)))
                .build()));
    }

    private static List<Issue> ended(ContractEnd end) {
        return issues(kase ->
                kase.employment(EmploymentBuilder.builder().contractEndDate(end).build()));
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertIssues(
            List<Issue> issues) {
        return assertThat(issues).extracting(Issue::code, Issue::place);
    }

    private static Tuple outOfRange(String place) {
        return tuple(IssueCode.OUT_OF_RANGE, place);
    }

    private static Tuple inTheFuture(String place) {
        return tuple(IssueCode.IN_THE_FUTURE, place);
    }

    private static Tuple contradiction(String place) {
        return tuple(IssueCode.CONTRADICTION, place);
    }
}
