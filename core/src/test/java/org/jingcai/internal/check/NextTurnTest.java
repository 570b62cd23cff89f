package org.jingcai.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jingcai.answer.Status;
import org.jingcai.facts.ApplicantBuilder;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.EmploymentBuilder;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.PersonTaxRecordBuilder;
import org.jingcai.facts.UnitBuilder;
import org.jingcai.facts.UnitTaxRecord;
import org.jingcai.facts.UnitTaxRecordBuilder;
import org.jingcai.reference.ReferenceTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Held day by day against three years to come: a check gets better on no day that it did not announce. */
class NextTurnTest {

    private static final int DAYS = 3 * 366;
    private static final List<Check> CHECKS = checks();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyDayOnWhichACheckGetsBetterIsAnnounced(long seed) {
        for (Case kase : cases(new Random(seed))) {
            Given given = new Given(kase, new WageTables(ReferenceTables.shipped()));
            for (Check check : CHECKS) {
                LocalDate announced = check.nextTurn(kase.asOf(), given);
                Status before = check.on(kase.asOf(), given);
                for (int i = 1; i <= DAYS; i++) {
                    LocalDate day = kase.asOf().plusDays(i);
                    Status now = check.on(day, given);
                    assertThat(now == before || check.dependsOnDay()).isTrue();
                    if (now == Status.MET && before != Status.MET) {
                        assertThat(announced)
                                .as("%s of %s", check.getClass().getSimpleName(), kase)
                                .isEqualTo(day);
                    }
                    if (day.equals(announced)) {
                        announced = check.nextTurn(day, given);
                        assertThat(announced == null || announced.isAfter(day)).isTrue();
                    }
                    before = now;
                }
            }
        }
    }

    private static Fact fact(String path) {
        return FactCatalogue.byPath(path).orElseThrow();
    }

    private static List<Check> checks() {
        Fact start = fact("employment.startDate");
        Fact tax = fact("unit.taxRecords[].taxPaid");
        Fact income = fact("applicant.taxRecords[].taxableIncomeInBeijing");
        Fact heads = fact("unit.headcountByYear");
        BigDecimal hundred = BigDecimal.valueOf(100);
        Fact annual = fact("parameters.avgWageFullCalibreAnnual");
        Fact monthly = fact("parameters.avgWageFullCalibreMonthly");
        Check reached = new ReachedCheck(start);
        Check half = new DurationCheck(start, 6);
        Check total = new TotalCheck(tax, Comparison.AT_LEAST, BigDecimal.valueOf(250));
        return List.of(
                reached,
                half,
                new DurationCheck(start, 24),
                new WithinYearsCheck(start, 1),
                new AgeCheck(fact("applicant.birthDate"), 60),
                YearlyCheck.against(tax, Span.LAST_YEAR, Comparison.AT_LEAST, hundred),
                YearlyCheck.against(tax, Span.LAST_THREE_YEARS, Comparison.AT_LEAST, hundred),
                YearlyCheck.against(heads, Span.LAST_YEAR, Comparison.AT_LEAST, hundred),
                total,
                WageMultiple.lastYear(income, Comparison.AT_LEAST, annual, BigDecimal.ONE),
                WageMultiple.eachOfThreeYears(income, Comparison.MORE_THAN, annual, BigDecimal.ONE),
                new MonthlyCheck(income, Comparison.AT_LEAST, monthly, BigDecimal.ONE),
                new FallbackCheck(half, total),
                new ImplicationCheck(new FlagCheck(fact("unit.legalPerson"), true), half),
                PairCheck.both(half, reached),
                PairCheck.either(total, half),
                new ForReviewCheck(half));
    }

    private static List<Case> cases(Random random) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate asOf = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900));
            cases.add(CaseBuilder.builder()
                    .asOf(asOf)
                    .unit(UnitBuilder.builder()
                            .legalPerson(random.nextInt(3) == 0 ? null : random.nextBoolean())
                            .taxRecords(unitTaxes(random, asOf.getYear()))
                            .headcountByYear(heads(random, asOf.getYear()))
                            .build())
                    .applicant(ApplicantBuilder.builder()
                            .birthDate(asOf.minusYears(61).plusDays(random.nextInt(1000)))
                            .taxRecords(random.nextBoolean() ? annual(random, asOf) : monthly(random, asOf))
                            .build())
                    .employment(EmploymentBuilder.builder()
                            .startDate(random.nextInt(5) == 0 ? null : asOf.plusDays(random.nextInt(1200) - 800))
                            .build())
                    .build());
        }
        return cases;
    }

    private static BigDecimal amount(Random random, int about) {
        return random.nextInt(6) == 0 ? null : BigDecimal.valueOf(about / 2 + random.nextInt(about));
    }

    private static List<UnitTaxRecord> unitTaxes(Random random, int last) {
        List<UnitTaxRecord> records = new ArrayList<>();
        for (int year = last - 4; year <= last; year++) {
            if (random.nextInt(4) > 0) {
                records.add(UnitTaxRecordBuilder.builder()
                        .year(year)
                        .taxPaid(amount(random, 150))
                        .build());
            }
        }
        return records;
    }

    private static Map<Integer, Integer> heads(Random random, int last) {
        Map<Integer, Integer> heads = new TreeMap<>();
        for (int year = last - 2; year <= last; year++) {
            if (random.nextBoolean()) {
                heads.put(year, 50 + random.nextInt(100));
            }
        }
        return heads;
    }

    private static List<PersonTaxRecord> annual(Random random, LocalDate asOf) {
        List<PersonTaxRecord> records = new ArrayList<>();
        for (int year = asOf.getYear() - 3; year <= asOf.getYear(); year++) {
            if (random.nextInt(6) > 0) {
                records.add(PersonTaxRecordBuilder.builder()
                        .year(year)
                        .taxableIncomeInBeijing(amount(random, 260000))
                        .build());
            }
        }
        return records;
    }

    private static List<PersonTaxRecord> monthly(Random random, LocalDate asOf) {
        List<PersonTaxRecord> records = new ArrayList<>();
        for (int back = 8; back >= 0; back--) {
            if (random.nextInt(12) > 0) {
                records.add(PersonTaxRecordBuilder.builder()
                        .month(YearMonth.from(asOf).minusMonths(back))
                        .taxableIncomeInBeijing(BigDecimal.valueOf(11000 + random.nextInt(9000)))
                        .build());
            }
        }
        return records;
    }
}
