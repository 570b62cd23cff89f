package org.jingcai.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jingcai.facts.ApplicantBuilder;
import org.jingcai.facts.Award;
import org.jingcai.facts.AwardField;
import org.jingcai.facts.AwardGrade;
import org.jingcai.facts.AwardIssuer;
import org.jingcai.facts.AwardTier;
import org.jingcai.facts.BenchmarkYearRule;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.Degree;
import org.jingcai.facts.District;
import org.jingcai.facts.EmploymentBuilder;
import org.jingcai.facts.Gender;
import org.jingcai.facts.InnovationBodyType;
import org.jingcai.facts.IpItem;
import org.jingcai.facts.IpType;
import org.jingcai.facts.Judgement;
import org.jingcai.facts.Matter;
import org.jingcai.facts.ParametersBuilder;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.SelfEmployedKind;
import org.jingcai.facts.ServiceBodyType;
import org.jingcai.facts.TeamBuilder;
import org.jingcai.facts.TitleLevel;
import org.jingcai.facts.UnitBuilder;
import org.jingcai.facts.UnitKind;
import org.jingcai.facts.UnitTaxRecord;
import org.jspecify.annotations.Nullable;

/**
 * Applications for new permits as a district might receive them: most from established enterprises with their facts in
 * order, some from start-ups, branches and public bodies, some far from complete, many near a threshold. The same seed
 * gives the same cases.
 */
public final class Population {

    public static final long SEED = 20_261_121L;

    private static final Map<Integer, BigDecimal> WAGES = AverageWages.fullCalibre();
    private static final int OLDEST_FIGURE = 2018;
    private static final int NEWEST_FIGURE = 2025;

    private final Random random;

    /** How often a fact is absent, case by case. */
    private double gaps;

    private LocalDate asOf = LocalDate.EPOCH;

    private Population(long seed) {
        random = new Random(seed);
    }

    /** So many cases, always the same. */
    public static List<Case> of(int size) {
        Population population = new Population(SEED);
        List<Case> cases = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cases.add(population.next());
        }
        return List.copyOf(cases);
    }

    private enum Applying {
        EMPLOYEE,
        HIGH_EARNER,
        FOUNDER,
        START_UP,
        BRANCH,
        PUBLIC_BODY,
        SELF_EMPLOYED
    }

    private Case next() {
        asOf = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(5 * 365 + 90));
        gaps = pick(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.02, 0.05, 0.15, 0.5);
        Applying applying = pick(
                Applying.EMPLOYEE,
                Applying.EMPLOYEE,
                Applying.EMPLOYEE,
                Applying.EMPLOYEE,
                Applying.HIGH_EARNER,
                Applying.FOUNDER,
                Applying.START_UP,
                Applying.BRANCH,
                Applying.PUBLIC_BODY,
                Applying.SELF_EMPLOYED);
        CaseBuilder kase = CaseBuilder.builder().asOf(asOf).matter(Matter.NEW);
        unit(kase, applying);
        applicant(kase, applying);
        parameters(kase);
        return kase.build();
    }

    private void unit(CaseBuilder kase, Applying applying) {
        UnitKind kind = switch (applying) {
            case BRANCH -> pick(UnitKind.FOREIGN_BRANCH, UnitKind.OTHER_PROVINCE_BRANCH);
            case PUBLIC_BODY ->
                pick(
                        UnitKind.PUBLIC_INSTITUTION,
                        UnitKind.SOCIAL_ORGANISATION,
                        UnitKind.PRIVATE_NON_ENTERPRISE,
                        UnitKind.FOUNDATION,
                        UnitKind.OTHER);
            case SELF_EMPLOYED -> pick(UnitKind.INDIVIDUAL_BUSINESS, UnitKind.PROFESSIONAL_FIRM);
            default -> random.nextInt(8) == 0 ? UnitKind.SOE : UnitKind.ENTERPRISE;
        };
        boolean startUp = applying == Applying.START_UP;
        boolean legalPerson = applying != Applying.BRANCH && applying != Applying.SELF_EMPLOYED && !rarely();
        LocalDate registered = startUp
                ? asOf.minusDays(30 + random.nextInt(330))
                : asOf.minusMonths(pick(3, 6, 7, 12, 24, 40, 60, 90, 120, 200)).plusDays(random.nextInt(3) - 1);
        LocalDate taxRegistered = registered.plusDays(random.nextInt(20));
        LocalDate paying = taxRegistered.plusDays(random.nextInt(60));
        kase.unit(UnitBuilder.builder()
                .kind(known(kind))
                .legalPerson(known(legalPerson))
                .lawfullyRegistered(known(!rarely()))
                .registrationDistrict(known(often() ? District.CHAOYANG : District.HAIDIAN))
                .taxDistrict(known(often() ? District.CHAOYANG : District.DONGCHENG))
                .registrationDate(known(registered))
                .taxRegistrationDate(known(taxRegistered))
                .taxPayingSince(known(paying))
                .registeredCapital(
                        legalPerson
                                ? known(yuan(pick(
                                        500_000,
                                        999_999,
                                        1_000_000,
                                        2_000_000,
                                        5_000_000,
                                        5_000_000,
                                        10_000_000,
                                        30_000_000)))
                                : null)
                .paidInCapital(known(yuan(pick(0, 500_000, 1_000_000, 5_000_000))))
                .taxRecords(unitTax(startUp))
                .startupPolicyBeneficiary(known(startUp))
                .startupPolicyStart(startUp ? known(startOfPolicy(registered)) : null)
                .fitsCapitalFunction(judgement())
                .innovationBodyType(known(innovationBody(applying)))
                .serviceBodyType(known(serviceBody(applying)))
                .build());
    }

    /** Mostly soon after registration; sometimes long ago, with the unit registered anew. */
    private LocalDate startOfPolicy(LocalDate registered) {
        return switch (random.nextInt(10)) {
            case 0 -> asOf.minusYears(5).minusDays(random.nextInt(3) - 1);
            case 1 -> asOf.minusYears(6);
            case 2 -> asOf.plusDays(20 + random.nextInt(60));
            default -> registered.plusDays(random.nextInt(20));
        };
    }

    private @Nullable List<UnitTaxRecord> unitTax(boolean startUp) {
        if (absent()) {
            return null;
        }
        List<UnitTaxRecord> records = new ArrayList<>();
        int years = startUp ? random.nextInt(2) : 3;
        for (int back = 1; back <= years; back++) {
            BigDecimal paid = yuan(pick(0, 90_000, 199_999, 200_000, 250_000, 420_000, 800_000, 1_600_000));
            records.add(new UnitTaxRecord(asOf.getYear() - back, known(paid), yuan(50_000), null));
        }
        if (random.nextInt(12) == 0) {
            records.add(new UnitTaxRecord(asOf.getYear(), yuan(pick(150_000, 600_000)), null, null));
        }
        return records;
    }

    private InnovationBodyType innovationBody(Applying applying) {
        return applying == Applying.HIGH_EARNER
                ? pick(
                        InnovationBodyType.HIGH_TECH,
                        InnovationBodyType.NEW_RND_INSTITUTE,
                        InnovationBodyType.INNOVATIVE_HQ,
                        InnovationBodyType.OTHER_CLAIMED,
                        InnovationBodyType.NONE)
                : pick(InnovationBodyType.NONE, InnovationBodyType.NONE, InnovationBodyType.HIGH_TECH);
    }

    private ServiceBodyType serviceBody(Applying applying) {
        return applying == Applying.HIGH_EARNER || applying == Applying.BRANCH
                ? pick(
                        ServiceBodyType.LAW,
                        ServiceBodyType.FINANCIAL,
                        ServiceBodyType.HR_SERVICE,
                        ServiceBodyType.OTHER_CLAIMED,
                        ServiceBodyType.NONE)
                : ServiceBodyType.NONE;
    }

    private void applicant(CaseBuilder kase, Applying applying) {
        kase.applicant(ApplicantBuilder.builder()
                .birthDate(LocalDate.of(1968 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .gender(pick(Gender.MALE, Gender.FEMALE))
                .nationality(known(pick("CN", "CN", "CN", "CN", "CN", "CN", "HK", "US")))
                .highestDegree(known(pick(
                        Degree.NONE,
                        Degree.BACHELOR,
                        Degree.BACHELOR,
                        Degree.BACHELOR,
                        Degree.MASTER,
                        Degree.MASTER,
                        Degree.DOCTOR)))
                .workExperienceMonths(known(pick(6, 23, 24, 36, 50, 72, 100, 150)))
                .titleLevel(known(pick(
                        TitleLevel.NONE,
                        TitleLevel.NONE,
                        TitleLevel.JUNIOR,
                        TitleLevel.INTERMEDIATE,
                        TitleLevel.SENIOR)))
                .equivalentQualification(
                        known(pick(Judgement.NO, Judgement.NO, Judgement.NO, Judgement.YES, Judgement.UNDECIDED)))
                .awards(awards())
                .overseasQualification(known(pick("CFA", "ACCA", "PMP")))
                .overseasQualificationRecognised(known(random.nextInt(10) == 0))
                .taxRecords(income(applying))
                .ipItems(ipItems())
                .naturalPersonShareholder(known(applying == Applying.FOUNDER || rarely()))
                .shareRatio(known(
                        applying == Applying.FOUNDER
                                ? new BigDecimal(pick("4.99", "5", "5.00", "12.5", "60"))
                                : BigDecimal.ZERO))
                .shareholderRankOverall(known(applying == Applying.FOUNDER ? pick(1, 2, 5, 6, 9) : 50))
                .shareholderRankNatural(known(applying == Applying.FOUNDER ? pick(1, 2, 4, 5, 6) : 20))
                .selfEmployedKind(known(
                        applying == Applying.SELF_EMPLOYED
                                ? pick(
                                        SelfEmployedKind.FREELANCER,
                                        SelfEmployedKind.INDIVIDUAL_BUSINESS,
                                        SelfEmployedKind.OTHER)
                                : SelfEmployedKind.NONE))
                .contributionOutstanding(applying == Applying.SELF_EMPLOYED ? judgement() : known(Judgement.NO))
                .recommendedAndApproved(known(random.nextInt(15) == 0))
                .residenceLawfulStable(judgement())
                .build());
        kase.employment(EmploymentBuilder.builder()
                .startDate(known(asOf.minusMonths(pick(1, 3, 4, 6, 6, 14, 20, 30, 30, 45, 60, 120))
                        .plusDays(random.nextInt(3) - 1)))
                .build());
        boolean founder = applying == Applying.FOUNDER;
        kase.team(TeamBuilder.builder()
                .selfInvestment3y(known(yuan(founder ? pick(1_000_000, 5_000_000, 5_000_001, 9_000_000) : 0)))
                .equityCashFinancing(known(yuan(founder ? pick(0, 10_000_000, 10_000_001, 40_000_000) : 0)))
                .taxAverage3y(known(yuan(founder ? pick(100_000, 4_999_999, 5_000_000, 7_000_000) : 0)))
                .build());
    }

    private @Nullable List<PersonTaxRecord> income(Applying applying) {
        if (absent()) {
            return null;
        }
        List<PersonTaxRecord> records = new ArrayList<>();
        String usual = multiple(applying);
        for (int back = 1; back <= 3; back++) {
            int year = asOf.getYear() - back;
            BigDecimal income = income(year, random.nextInt(4) == 0 ? multiple(applying) : usual);
            records.add(new PersonTaxRecord(
                    year,
                    null,
                    income.add(yuan(pick(0, 0, 10_000))),
                    known(income),
                    known(yuan(pick(60_000, 199_999, 200_000, 320_000))),
                    false));
        }
        if (random.nextInt(12) == 0) {
            records.add(new PersonTaxRecord(asOf.getYear(), null, null, yuan(300_000), yuan(210_000), false));
        }
        if (random.nextInt(20) == 0) {
            YearMonth last = YearMonth.from(asOf).minusMonths(1);
            records.add(new PersonTaxRecord(null, last, yuan(20_000), yuan(20_000), yuan(900), false));
        }
        return records;
    }

    /** Around the multiples of the wage that the text asks for. */
    private String multiple(Applying applying) {
        return applying == Applying.HIGH_EARNER
                ? pick("3.9", "4.0", "4.1", "4.5", "6", "8.0", "8.2", "9", "12")
                : pick("0.9", "1.1", "1.2", "1.3", "1.5", "1.8", "2", "2.5", "3", "4.2");
    }

    private BigDecimal income(int year, String multiple) {
        int figure = Math.max(OLDEST_FIGURE, Math.min(NEWEST_FIGURE, year - random.nextInt(2)));
        return WAGES.get(figure).multiply(new BigDecimal(multiple));
    }

    private @Nullable List<Award> awards() {
        if (absent()) {
            return null;
        }
        List<Award> awards = new ArrayList<>();
        for (int i = pick(0, 0, 0, 0, 0, 1, 1, 2); i > 0; i--) {
            awards.add(new Award(
                    known(pick(AwardIssuer.NATIONAL, AwardIssuer.BEIJING, AwardIssuer.BEIJING, AwardIssuer.OTHER)),
                    known(pick(AwardTier.NATIONAL, AwardTier.PROVINCIAL, AwardTier.PROVINCIAL, AwardTier.OTHER)),
                    known(pick(AwardGrade.FIRST, AwardGrade.SECOND, AwardGrade.THIRD, AwardGrade.NONE)),
                    known(pick(AwardField.SCIENCE_TECHNOLOGY, AwardField.LITERATURE_ART, AwardField.OTHER)),
                    known(rarely())));
        }
        return awards;
    }

    private @Nullable List<IpItem> ipItems() {
        if (absent()) {
            return null;
        }
        List<IpItem> items = new ArrayList<>();
        for (int i = pick(0, 0, 0, 0, 1, 2, 3, 5); i > 0; i--) {
            items.add(new IpItem(
                    known(pick(
                            IpType.INVENTION,
                            IpType.OTHER_PATENT,
                            IpType.OTHER_PATENT,
                            IpType.SOFTWARE,
                            IpType.SOFTWARE)),
                    known(pick(1, 1, 2, 3)),
                    known(!rarely()),
                    known(pick(Judgement.YES, Judgement.YES, Judgement.YES, Judgement.NO, Judgement.UNDECIDED))));
        }
        return items;
    }

    private void parameters(CaseBuilder kase) {
        switch (random.nextInt(25)) {
            case 0 ->
                kase.parameters(ParametersBuilder.builder()
                        .benchmarkYearRule(pick(BenchmarkYearRule.values()))
                        .build());
            case 1 ->
                kase.parameters(ParametersBuilder.builder()
                        .foreignQualificationCatalogue(Set.of("CFA", "FRM"))
                        .build());
            case 2 ->
                kase.parameters(ParametersBuilder.builder()
                        .freelancerAnnualTaxFloor(yuan(60_000))
                        .build());
            case 3 ->
                kase.parameters(ParametersBuilder.builder()
                        .avgWageFullCalibreAnnual(Map.of(asOf.getYear() - 1, yuan(120_000)))
                        .build());
            default -> {}
        }
    }

    private @Nullable Judgement judgement() {
        return switch (random.nextInt(25)) {
            case 0 -> Judgement.NO;
            case 1 -> Judgement.UNDECIDED;
            default -> known(Judgement.YES);
        };
    }

    private boolean often() {
        return random.nextInt(30) != 0;
    }

    private boolean rarely() {
        return random.nextInt(30) == 0;
    }

    private boolean absent() {
        return random.nextDouble() < gaps;
    }

    private <T> @Nullable T known(T fact) {
        return absent() ? null : fact;
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static BigDecimal yuan(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
