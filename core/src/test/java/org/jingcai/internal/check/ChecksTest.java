package org.jingcai.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Applicant;
import org.jingcai.facts.ApplicantBuilder;
import org.jingcai.facts.Award;
import org.jingcai.facts.AwardField;
import org.jingcai.facts.AwardGrade;
import org.jingcai.facts.AwardIssuer;
import org.jingcai.facts.AwardTier;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.Employment;
import org.jingcai.facts.EmploymentBuilder;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.IpItem;
import org.jingcai.facts.IpType;
import org.jingcai.facts.Judgement;
import org.jingcai.facts.Parameters;
import org.jingcai.facts.ParametersBuilder;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.PersonTaxRecordBuilder;
import org.jingcai.facts.UnitBuilder;
import org.jingcai.facts.UnitTaxRecord;
import org.jingcai.facts.UnitTaxRecordBuilder;
import org.jingcai.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks say on the day before, the day itself and the day after, and with something unknown. */
class ChecksTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private static Fact fact(String path) {
        return FactCatalogue.byPath(path).orElseThrow();
    }

    private static Asked ask(Case kase, Check check) {
        return Asked.of(check, given(kase));
    }

    private static Given given(Case kase) {
        return new Given(kase, new WageTables(ReferenceTables.shipped()));
    }

    private static Case startedOn(LocalDate start, LocalDate asOf) {
        return CaseBuilder.builder()
                .asOf(asOf)
                .employment(EmploymentBuilder.builder().startDate(start).build())
                .build();
    }

    private static Case of(Applicant applicant) {
        return CaseBuilder.builder().asOf(DAY).applicant(applicant).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31, 6, 2025-02-28",
        "2023-08-31, 6, 2024-02-29",
        "2023-08-30, 6, 2024-02-29",
        "2023-08-29, 6, 2024-02-29",
        "2023-08-28, 6, 2024-02-28",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2024-01-31, 1, 2024-02-29",
        "2024-12-31, 2, 2025-02-28",
        "2024-03-31, 3, 2024-06-30",
        "2024-01-15, 6, 2024-07-15"
    })
    void monthsAreFullOnTheAnniversaryOrTheLastDayOfAShorterMonth(LocalDate start, int months, LocalDate full) {
        Asked before = duration(start, months, full.minusDays(1));
        Asked exactly = duration(start, months, full);

        assertThat(before.status()).isEqualTo(Status.UNMET);
        assertThat(before.margin()).isEqualByComparingTo("-1");
        assertThat(before.check().nextTurn(full.minusDays(1), before.given())).isEqualTo(full);
        assertThat(exactly.status()).isEqualTo(Status.MET);
        assertThat(exactly.actual()).isEqualTo(String.valueOf(months));
        assertThat(exactly.margin()).isEqualByComparingTo("0");
        assertThat(exactly.check().nextTurn(full, exactly.given())).isNull();
    }

    private static Asked duration(LocalDate start, int months, LocalDate asOf) {
        return ask(startedOn(start, asOf), new DurationCheck(fact("employment.startDate"), months));
    }

    @Test
    void theMonthsSaidToBeFullAreThoseThatAre() {
        for (LocalDate start = LocalDate.of(2023, 8, 25); start.isBefore(LocalDate.of(2024, 3, 5)); ) {
            for (int days = 0; days < 800; days += 1) {
                LocalDate asOf = start.plusDays(days);
                int full = Integer.parseInt(duration(start, 1, asOf).actual());
                assertThat(start.plusMonths(full)).as("%s to %s", start, asOf).isBeforeOrEqualTo(asOf);
                assertThat(start.plusMonths(full + 1L))
                        .as("%s to %s", start, asOf)
                        .isAfter(asOf);
            }
            start = start.plusDays(7);
        }
    }

    @Test
    void aDayToComeHasNoMonthsYet() {
        Asked check = duration(DAY.plusDays(1), 6, DAY);

        assertThat(check.status()).isEqualTo(Status.UNMET);
        assertThat(check.actual()).isEqualTo("0");
    }

    @Test
    void fiveYearsLastFromTheFirstDayToTheAnniversary() {
        LocalDate start = LocalDate.of(2020, 2, 29);
        Check check = new WithinYearsCheck(fact("employment.startDate"), 5);
        Given given = given(startedOn(start, DAY));

        assertThat(check.on(start.minusDays(1), given)).isEqualTo(Status.UNMET);
        assertThat(check.on(start, given)).isEqualTo(Status.MET);
        assertThat(check.on(LocalDate.of(2025, 2, 28), given)).isEqualTo(Status.MET);
        assertThat(check.on(LocalDate.of(2025, 3, 1), given)).isEqualTo(Status.UNMET);
        assertThat(check.nextTurn(start.minusDays(1), given)).isEqualTo(start);
        assertThat(check.nextTurn(start, given)).isEqualTo("2025-03-01");
        assertThat(check.nextTurn(LocalDate.of(2025, 3, 1), given)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1965-06-30, MET, 60",
        "1965-06-29, REVIEW, 60",
        "1964-07-01, REVIEW, 60",
        "1964-06-30, UNMET, 61",
        "1965-07-01, MET, 59"
    })
    void sixtyYearsAreOverTheDayAfterTheBirthdayOrAYearLater(LocalDate birth, Status status, String age) {
        Asked check = ask(
                of(ApplicantBuilder.builder().birthDate(birth).build()), new AgeCheck(fact("applicant.birthDate"), 60));

        assertThat(check.status()).isEqualTo(status);
        assertThat(check.actual()).isEqualTo(age);
        assertThat(check.readings()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL, NATIONAL, FIRST, LITERATURE_ART, false, MET",
        "BEIJING, PROVINCIAL, SECOND, SCIENCE_TECHNOLOGY, false, MET",
        "BEIJING, PROVINCIAL, THIRD, SCIENCE_TECHNOLOGY, false, UNMET",
        "NATIONAL, NATIONAL, THIRD, SCIENCE_TECHNOLOGY, false, REVIEW",
        "BEIJING, OTHER, SPECIAL, SCIENCE_TECHNOLOGY, false, UNMET",
        "BEIJING, OTHER, , SCIENCE_TECHNOLOGY, false, UNMET",
        "BEIJING, PROVINCIAL, NONE, SCIENCE_TECHNOLOGY, false, REVIEW",
        "BEIJING, PROVINCIAL, FIRST, OTHER, false, REVIEW",
        "OTHER, PROVINCIAL, FIRST, SCIENCE_TECHNOLOGY, false, UNMET",
        "BEIJING, PROVINCIAL, FIRST, SCIENCE_TECHNOLOGY, true, UNMET",
        "BEIJING, PROVINCIAL, FIRST, SCIENCE_TECHNOLOGY, , UNKNOWN",
        ", PROVINCIAL, FIRST, SCIENCE_TECHNOLOGY, false, UNKNOWN",
        "BEIJING, , THIRD, SCIENCE_TECHNOLOGY, false, UNKNOWN",
        "BEIJING, PROVINCIAL, , SCIENCE_TECHNOLOGY, false, UNKNOWN",
        "BEIJING, , FIRST, SCIENCE_TECHNOLOGY, true, UNMET"
    })
    void anAwardIsJudgedByWhoGaveItWhatForAndHowHigh(
            @Nullable AwardIssuer issuer,
            @Nullable AwardTier tier,
            @Nullable AwardGrade grade,
            @Nullable AwardField field,
            @Nullable Boolean revoked,
            Status status) {
        Award award = new Award(issuer, tier, grade, field, revoked);
        Asked check = awards(award);

        assertThat(check.status()).isEqualTo(status);
        assertThat(check.missing().isEmpty()).isEqualTo(status != Status.UNKNOWN);
        Award good =
                new Award(AwardIssuer.NATIONAL, AwardTier.NATIONAL, AwardGrade.FIRST, AwardField.LITERATURE_ART, false);
        assertThat(awards(award, good).status()).isEqualTo(Status.MET);
    }

    private static Asked awards(Award... awards) {
        return ask(of(ApplicantBuilder.builder().awards(List.of(awards)).build()), new AwardCheck(true));
    }

    @Test
    void noAwardIsAMissAndUnknownAwardsAreUnknown() {
        assertThat(awards().status()).isEqualTo(Status.UNMET);
        assertThat(ask(of(Applicant.UNKNOWN), new AwardCheck(true)).missing()).containsExactly("applicant.awards");
    }

    private static IpItem item(@Nullable IpType type, @Nullable Integer rank, @Nullable Judgement benefit) {
        return new IpItem(type, rank, true, benefit);
    }

    private static Status ip(IpItem... items) {
        return ask(of(ApplicantBuilder.builder().ipItems(List.of(items)).build()), new IpCheck(2, 1, 3, 3))
                .status();
    }

    @Test
    void classesOfIntellectualPropertyAreNeverMixed() {
        IpItem software = item(IpType.SOFTWARE, 2, Judgement.YES);
        IpItem patent = item(IpType.OTHER_PATENT, 1, Judgement.YES);

        assertThat(ip()).isEqualTo(Status.UNMET);
        assertThat(ip(software, software, patent, patent)).isEqualTo(Status.UNMET);
        assertThat(ip(software, software, software)).isEqualTo(Status.MET);
        assertThat(ip(item(IpType.INVENTION, 2, Judgement.YES))).isEqualTo(Status.MET);
        assertThat(ip(item(IpType.INVENTION, 3, Judgement.YES))).isEqualTo(Status.UNMET);
    }

    @Test
    void theThirdBestOfAClassDecidesForIt() {
        IpItem good = item(IpType.SOFTWARE, 1, Judgement.YES);

        assertThat(ip(good, good, item(IpType.SOFTWARE, 1, Judgement.UNDECIDED)))
                .isEqualTo(Status.REVIEW);
        assertThat(ip(good, good, item(IpType.SOFTWARE, 1, null))).isEqualTo(Status.UNKNOWN);
        assertThat(ip(good, good, item(IpType.SOFTWARE, 3, null))).isEqualTo(Status.UNMET);
        assertThat(ip(good, good, item(IpType.SOFTWARE, 1, null), item(IpType.SOFTWARE, 1, Judgement.UNDECIDED)))
                .isEqualTo(Status.REVIEW);
        assertThat(ip(good, good, item(IpType.SOFTWARE, 1, null), good)).isEqualTo(Status.MET);
    }

    @Test
    void onlyItemsOfAClassThatCanReachItsNumberAreAskedAbout() {
        IpItem software = item(IpType.SOFTWARE, 1, null);
        IpItem patent = item(IpType.OTHER_PATENT, null, Judgement.YES);
        Asked check = ask(
                of(ApplicantBuilder.builder()
                        .ipItems(List.of(software, software, patent, patent, patent))
                        .build()),
                new IpCheck(2, 1, 3, 3));

        assertThat(check.missing())
                .containsExactly(
                        "applicant.ipItems[2].authorRank",
                        "applicant.ipItems[3].authorRank",
                        "applicant.ipItems[4].authorRank");
    }

    @Test
    void anItemOfUnknownTypeMayBeOfAnyClass() {
        IpItem good = item(IpType.SOFTWARE, 1, Judgement.YES);

        assertThat(ip(item(null, 1, Judgement.YES))).isEqualTo(Status.UNKNOWN);
        assertThat(ip(item(null, 3, Judgement.YES))).isEqualTo(Status.UNMET);
        assertThat(ip(good, good, item(null, 1, Judgement.YES))).isEqualTo(Status.UNKNOWN);
        assertThat(ip(good, good, good, item(null, null, null))).isEqualTo(Status.MET);
    }

    @Test
    void twoUnitsThatDifferDecideWhateverIsAbsent() {
        assertThat(same("a", "a", "a").status()).isEqualTo(Status.MET);
        assertThat(same("a", "b", null).status()).isEqualTo(Status.UNMET);
        assertThat(same("a", null, "b").status()).isEqualTo(Status.UNMET);
        assertThat(same("a", "a", null).missing()).containsExactly("employment.incomeTaxEmployer");
        assertThat(same(null, null, null).missing()).hasSize(3);
    }

    private static Asked same(@Nullable String contract, @Nullable String insurance, @Nullable String tax) {
        Employment employment = EmploymentBuilder.builder()
                .contractEmployer(contract)
                .socialInsuranceEmployer(insurance)
                .incomeTaxEmployer(tax)
                .build();
        return ask(
                CaseBuilder.builder().asOf(DAY).employment(employment).build(),
                new SameUnitCheck(List.of(
                        fact("employment.contractEmployer"),
                        fact("employment.socialInsuranceEmployer"),
                        fact("employment.incomeTaxEmployer"))));
    }

    @ParameterizedTest
    @CsvSource({
        "200000, 200000, 200000, MET",
        "200000, 200000, 199999.99, UNMET",
        "600000, , , MET",
        ", 300000, 300000, MET",
        ", 300000, 299999.99, UNKNOWN",
        "0, 0, , UNKNOWN",
        ", , , UNKNOWN"
    })
    void fewerYearsAreEnoughWhereTheyReachTheTotal(
            @Nullable BigDecimal first, @Nullable BigDecimal second, @Nullable BigDecimal third, Status status) {
        List<UnitTaxRecord> records = new ArrayList<>();
        List<BigDecimal> amounts = Arrays.asList(first, second, third, new BigDecimal("9000000"));
        for (int i = 0; i < amounts.size(); i++) {
            records.add(UnitTaxRecordBuilder.builder()
                    .year(2022 + i)
                    .taxPaid(amounts.get(i))
                    .build());
        }
        Case kase = CaseBuilder.builder()
                .asOf(DAY)
                .unit(UnitBuilder.builder().taxRecords(records).build())
                .build();

        assertThat(ask(
                                kase,
                                new TotalCheck(
                                        fact("unit.taxRecords[].taxPaid"),
                                        Comparison.AT_LEAST,
                                        new BigDecimal("600000")))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"11937, MET", "11936.99, UNMET", ", UNKNOWN"})
    void everyOneOfTheSixMonthsBeforeCounts(@Nullable BigDecimal march, Status status) {
        List<PersonTaxRecord> records = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2024, 12); month.isBefore(YearMonth.of(2025, 6)); ) {
            records.add(PersonTaxRecordBuilder.builder()
                    .month(month)
                    .taxableIncomeInBeijing(month.getMonthValue() == 3 ? march : new BigDecimal("20000"))
                    .build());
            month = month.plusMonths(1);
        }
        Case kase = of(ApplicantBuilder.builder().taxRecords(records).build());
        Asked check = ask(
                kase,
                new MonthlyCheck(
                        fact("applicant.taxRecords[].taxableIncomeInBeijing"),
                        Comparison.AT_LEAST,
                        fact("parameters.avgWageFullCalibreMonthly"),
                        BigDecimal.ONE));

        assertThat(check.status()).isEqualTo(status);
        assertThat(check.facts()).hasSize(6).first().isEqualTo("applicant.taxRecords[2024-12].taxableIncomeInBeijing");
        assertThat(check.missing())
                .isEqualTo(
                        status == Status.UNKNOWN
                                ? List.of("applicant.taxRecords[2025-03].taxableIncomeInBeijing")
                                : List.of());
    }

    @Test
    void aConfiguredCatalogueStandsBeforeTheCallersOwnLookUp() {
        assertThat(listed(null, null, null).missing()).containsExactly("applicant.overseasQualificationRecognised");
        assertThat(listed(null, "CFA", true).status()).isEqualTo(Status.MET);
        assertThat(listed(null, "CFA", false).status()).isEqualTo(Status.UNMET);
        assertThat(listed(Set.of("CFA"), "CFA", false).status()).isEqualTo(Status.MET);
        assertThat(listed(Set.of("CFA"), "ACCA", true).status()).isEqualTo(Status.UNMET);
        assertThat(listed(Set.of(), "CFA", true).status()).isEqualTo(Status.UNMET);
        assertThat(listed(Set.of("CFA"), null, true).missing()).containsExactly("applicant.overseasQualification");
    }

    private static Asked listed(@Nullable Set<String> catalogue, @Nullable String held, @Nullable Boolean recognised) {
        Parameters parameters = ParametersBuilder.builder()
                .foreignQualificationCatalogue(catalogue)
                .build();
        Applicant applicant = ApplicantBuilder.builder()
                .overseasQualification(held)
                .overseasQualificationRecognised(recognised)
                .build();
        return ask(
                CaseBuilder.builder()
                        .asOf(DAY)
                        .applicant(applicant)
                        .parameters(parameters)
                        .build(),
                new CatalogueCheck(
                        fact("applicant.overseasQualification"),
                        fact("parameters.foreignQualificationCatalogue"),
                        fact("applicant.overseasQualificationRecognised"),
                        true));
    }

    @Test
    void whereNobodyLooksItUpTheCatalogueItselfIsMissing() {
        Case kase = CaseBuilder.builder().asOf(DAY).build();

        assertThat(ask(
                                kase,
                                new CatalogueCheck(
                                        fact("unit.mainBusinessCode"),
                                        fact("parameters.supportedIndustryCatalogue"),
                                        null,
                                        true))
                        .missing())
                .containsExactly("parameters.supportedIndustryCatalogue");
    }

    @Test
    void aWholeNumberIsShownForReferenceAsWellAsADecimal() {
        Case kase = of(ApplicantBuilder.builder().workExperienceMonths(30).build());

        assertThat(ask(kase, new ReferenceCheck(fact("applicant.workExperienceMonths")))
                        .notes())
                .singleElement()
                .extracting(note -> note.zh())
                .isEqualTo("工作经历30个月");
    }
}
