package org.jingcai.rules.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jingcai.facts.ApplicantBuilder;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.DetainingAuthority;
import org.jingcai.facts.Detention;
import org.jingcai.facts.District;
import org.jingcai.facts.EducationBuilder;
import org.jingcai.facts.EducationLevel;
import org.jingcai.facts.EntityType;
import org.jingcai.facts.Gender;
import org.jingcai.facts.Honour;
import org.jingcai.facts.InnovationAward;
import org.jingcai.facts.InnovationAwardKind;
import org.jingcai.facts.InnovationAwardLevel;
import org.jingcai.facts.InnovationBuilder;
import org.jingcai.facts.InsuranceType;
import org.jingcai.facts.InvestOrEmployKind;
import org.jingcai.facts.JobHousingBuilder;
import org.jingcai.facts.PayingDistrict;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.PersonTaxRecordBuilder;
import org.jingcai.facts.PointsBuilder;
import org.jingcai.facts.Residence;
import org.jingcai.facts.ResidenceBuilder;
import org.jingcai.facts.ResidenceKind;
import org.jingcai.facts.SocialInsuranceBuilder;
import org.jingcai.facts.Stake;
import org.jingcai.facts.StakeTaxRecord;
import org.jingcai.facts.TaxDepartment;
import org.jingcai.facts.TaxRole;
import org.jingcai.facts.TaxViolation;
import org.jingcai.facts.TaxViolationBuilder;
import org.jingcai.facts.TaxViolationKind;
import org.jingcai.facts.YearMonthRange;

/** Cases by chance in which everything is known, and consistent: the numbers are those of the calendar. */
final class RandomPoints {

    static final LocalDate AS_OF = LocalDate.of(2019, 6, 30);
    static final YearMonth LAST = YearMonth.of(2018, 12);

    private final Random random;

    RandomPoints(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    Case next() {
        List<YearMonthRange> insured = insured();
        int months = Reference.months(insured).size();
        Map<InsuranceType, Integer> byType = new EnumMap<>(InsuranceType.class);
        for (InsuranceType type : InsuranceType.values()) {
            byType.put(type, Math.max(0, months - random.nextInt(4)));
        }
        byType.put(InsuranceType.MEDICAL, months);
        return CaseBuilder.builder()
                .asOf(AS_OF)
                .applicant(ApplicantBuilder.builder()
                        .gender(Gender.MALE)
                        .birthDate(LocalDate.of(1971, 6, 1).plusDays(random.nextInt(1200)))
                        .taxRecords(taxes())
                        .build())
                .points(PointsBuilder.builder()
                        .launchYear(2019)
                        .owesTaxNow(random.nextInt(4) == 0)
                        .criminalRecord(false)
                        .build())
                .socialInsurance(SocialInsuranceBuilder.builder()
                        .monthsByType(byType)
                        .insuredMonths(insured)
                        .continuousMonths(continuous(insured))
                        .makeUpMonths(0)
                        .unitRegisteredInBeijing(random.nextInt(10) > 0)
                        .actualWorkplaceInBeijing(random.nextInt(10) > 0)
                        .payingDistrict(pick(PayingDistrict.values()))
                        .statusNormal(true)
                        .build())
                .residences(list(4, this::residence))
                .education(EducationBuilder.builder()
                        .level(pick(EducationLevel.values()))
                        .academicCertificate(random.nextInt(4) > 0)
                        .degreeCertificate(random.nextInt(4) > 0)
                        .moeRecognised(random.nextInt(6) > 0)
                        .studyPeriods(list(1, () -> range(2000, 48)))
                        .build())
                .jobHousing(JobHousingBuilder.builder()
                        .movedHomeMonths(random.nextInt(25))
                        .movedBothMonths(random.nextInt(25))
                        .build())
                .innovation(InnovationBuilder.builder()
                        .awards(list(
                                2,
                                () -> new InnovationAward(
                                        pick(InnovationAwardKind.values()),
                                        pick(InnovationAwardLevel.values()),
                                        BigDecimal.valueOf(random.nextInt(14)))))
                        .filedInStcSystem(random.nextBoolean())
                        .filingConsistent(random.nextBoolean())
                        .investOrEmployKind(pick(InvestOrEmployKind.values()))
                        .build())
                .stakes(list(2, this::stake))
                .taxViolations(list(2, this::violation))
                .honours(list(1, () -> pick(Honour.values())))
                .detentions(list(1, () -> new Detention(pick(DetainingAuthority.values()), date())))
                .build();
    }

    private List<YearMonthRange> insured() {
        List<YearMonthRange> ranges = list(2, () -> range(1999, 80));
        if (random.nextInt(3) > 0) {
            ranges.add(new YearMonthRange(LAST.minusMonths(random.nextInt(120)), LAST));
        }
        return ranges;
    }

    /** Months without a gap up to the cut-off. */
    private static int continuous(List<YearMonthRange> insured) {
        List<YearMonth> months = Reference.months(insured);
        int run = 0;
        while (months.contains(LAST.minusMonths(run))) {
            run++;
        }
        return run;
    }

    private YearMonthRange range(int firstYear, int longest) {
        YearMonth from = YearMonth.of(firstYear + random.nextInt(2019 - firstYear), 1 + random.nextInt(12));
        YearMonth to = from.plusMonths(random.nextInt(longest));
        return new YearMonthRange(from, to.isAfter(LAST) ? LAST : to);
    }

    private Residence residence() {
        YearMonthRange range = range(1999, 100);
        return ResidenceBuilder.builder()
                .kind(pick(ResidenceKind.values()))
                .from(range.from())
                .to(range.to())
                .plannedUseResidential(random.nextInt(6) > 0)
                .titleCertificate(random.nextInt(5) > 0)
                .titleOwnedByUnit(random.nextInt(4) > 0)
                .leaseRegisteredOnPlatform(random.nextBoolean())
                .marriageProven(random.nextInt(4) > 0)
                .district(pick(District.values()))
                .build();
    }

    private List<PersonTaxRecord> taxes() {
        int monthly = 5000 + random.nextInt(7000);
        boolean whole = random.nextBoolean();
        List<PersonTaxRecord> records = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            records.add(PersonTaxRecordBuilder.builder()
                    .month(YearMonth.of(2016, 1).plusMonths(i))
                    .taxPaid(BigDecimal.valueOf(!whole && random.nextInt(30) == 0 ? 0 : monthly))
                    .madeUp(!whole && random.nextInt(60) == 0)
                    .build());
        }
        return records;
    }

    private Stake stake() {
        List<StakeTaxRecord> records = new ArrayList<>();
        for (int year = 2016; year <= 2018; year++) {
            records.add(new StakeTaxRecord(year, BigDecimal.valueOf(random.nextInt(6) * 200_000L)));
        }
        return new Stake(pick(EntityType.values()), BigDecimal.valueOf(random.nextInt(101)), records);
    }

    private TaxViolation violation() {
        return TaxViolationBuilder.builder()
                .department(pick(TaxDepartment.values()))
                .role(pick(TaxRole.values()))
                .fine(BigDecimal.valueOf(random.nextInt(1500)))
                .date(date())
                .kind(pick(TaxViolationKind.values()))
                .build();
    }

    private LocalDate date() {
        return LocalDate.of(2016, 7, 1).plusDays(random.nextInt(1000));
    }

    private <T> List<T> list(int most, Supplier<T> item) {
        List<T> list = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            list.add(item.get());
        }
        return list;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
