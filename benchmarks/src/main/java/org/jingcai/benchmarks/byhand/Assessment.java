package org.jingcai.benchmarks.byhand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Path;
import org.jingcai.facts.Applicant;
import org.jingcai.facts.Award;
import org.jingcai.facts.AwardField;
import org.jingcai.facts.AwardGrade;
import org.jingcai.facts.AwardIssuer;
import org.jingcai.facts.AwardTier;
import org.jingcai.facts.BenchmarkYearRule;
import org.jingcai.facts.Case;
import org.jingcai.facts.Degree;
import org.jingcai.facts.District;
import org.jingcai.facts.InnovationBodyType;
import org.jingcai.facts.IpItem;
import org.jingcai.facts.IpType;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.SelfEmployedKind;
import org.jingcai.facts.ServiceBodyType;
import org.jingcai.facts.TitleLevel;
import org.jingcai.facts.Unit;
import org.jingcai.facts.UnitKind;
import org.jingcai.facts.UnitTaxRecord;
import org.jspecify.annotations.Nullable;

/** Articles 3 and 4 for one case on one day. */
final class Assessment {

    private static final BigDecimal CAPITAL = new BigDecimal(1_000_000);
    private static final BigDecimal YEARLY_TAX = new BigDecimal(200_000);
    private static final BigDecimal THREE_YEARS_TAX = new BigDecimal(600_000);
    private static final BigDecimal OWN_INVESTMENT = new BigDecimal(5_000_000);
    private static final BigDecimal FINANCING = new BigDecimal(10_000_000);
    private static final BigDecimal TEAM_TAX = new BigDecimal(5_000_000);
    private static final BigDecimal SHARE = new BigDecimal(5);
    private static final int RANK = 5;
    private static final BigDecimal FREELANCER_TAX = new BigDecimal(200_000);
    private static final BigDecimal TWO_YEARS = new BigDecimal(24);
    private static final BigDecimal FOUR = new BigDecimal(4);
    private static final BigDecimal EIGHT = new BigDecimal(8);
    private static final BigDecimal INCOME_MULTIPLE = new BigDecimal("1.2");

    private static final Set<UnitKind> ENTERPRISES = EnumSet.of(UnitKind.ENTERPRISE, UnitKind.SOE);
    private static final Set<UnitKind> NEEDING_LEGAL_PERSONALITY = EnumSet.of(
            UnitKind.ENTERPRISE,
            UnitKind.SOE,
            UnitKind.PUBLIC_INSTITUTION,
            UnitKind.PRIVATE_NON_ENTERPRISE,
            UnitKind.SOCIAL_ORGANISATION);

    private final Case kase;
    private final Unit unit;
    private final Applicant applicant;
    private final LocalDate today;
    private final Map<Integer, BigDecimal> wages;

    private final List<Finding> findings = new ArrayList<>(27);
    private final List<Path> paths = new ArrayList<>(10);

    /** The best of the grounds: who surely meets none is not concerned by what attaches to them. */
    private Status bestGround = Status.UNMET;

    Assessment(Case kase, LocalDate today, Map<Integer, BigDecimal> wages) {
        this.kase = kase;
        this.unit = kase.unit();
        this.applicant = kase.applicant();
        this.today = today;
        this.wages = wages;
        unit();
        applicant();
    }

    List<Finding> findings() {
        return findings;
    }

    List<Path> paths() {
        return paths;
    }

    // Article 3

    private void unit() {
        Part enterprise = Part.isOneOf(unit.kind(), ENTERPRISES, "unit.kind");
        Part legalEnterprise = enterprise.and(Part.holds(unit.legalPerson(), "unit.legalPerson"));
        Part relief = startupRelief(enterprise);
        Part waiver = startupWaiver(enterprise);

        add("cy-3-orientation", Part.judged(unit.fitsCapitalFunction(), "unit.fitsCapitalFunction"));
        add("cy-3-entity", legalPersonality().and(Part.holds(unit.lawfullyRegistered(), "unit.lawfullyRegistered")));
        add(
                "cy-3-locus",
                inPrinciple(Part.is(unit.registrationDistrict(), District.CHAOYANG, "unit.registrationDistrict")
                        .and(Part.is(unit.taxDistrict(), District.CHAOYANG, "unit.taxDistrict"))
                        .and(Part.reached(unit.taxPayingSince(), today, "unit.taxPayingSince"))));
        add("cy-3-months", unless(relief, inPrinciple(established(6))));
        add("cy-3-months-startup", where(relief, inPrinciple(established(3))));
        add(
                "cy-3-capital",
                where(legalEnterprise, Part.atLeast(unit.registeredCapital(), CAPITAL, "unit.registeredCapital")));
        Part tax = where(legalEnterprise, inPrinciple(unitTax()));
        add("cy-3-tax", unless(waiver, tax));
        add("cy-3-tax-startup5y", waived(waiver, tax));
    }

    /** The first kinds of body need it, branches and the other registered bodies do not. */
    private Part legalPersonality() {
        Part needed = Part.isOneOf(unit.kind(), NEEDING_LEGAL_PERSONALITY, "unit.kind");
        Part held = where(needed, Part.holds(unit.legalPerson(), "unit.legalPerson"));
        return held.status() == Status.NOT_APPLICABLE ? Part.MET : held;
    }

    private Part established(int months) {
        return Part.lasted(unit.registrationDate(), months, today, "unit.registrationDate")
                .and(Part.lasted(unit.taxRegistrationDate(), months, today, "unit.taxRegistrationDate"))
                .and(Part.lasted(unit.taxPayingSince(), months, today, "unit.taxPayingSince"));
    }

    private Part unitTax() {
        BigDecimal total = BigDecimal.ZERO;
        List<String> missing = List.of();
        for (int year = lastYear(); year > lastYear() - 3; year--) {
            BigDecimal paid = unitTaxOf(year);
            if (paid == null) {
                missing = Part.join(missing, List.of(unitTaxPath(year)));
            } else {
                total = total.add(paid);
            }
        }
        BigDecimal latest = unitTaxOf(lastYear());
        Part yearly = latest == null ? Part.unknown(unitTaxPath(lastYear())) : Part.compared(latest, YEARLY_TAX);
        // Tax is never negative: a sum that is reached with a year to come stays reached.
        Part threeYears = missing.isEmpty() || total.compareTo(THREE_YEARS_TAX) >= 0
                ? Part.compared(total, THREE_YEARS_TAX)
                : Part.unknown(missing);
        return yearly.or(threeYears);
    }

    /** Three months instead of six while an enterprise enjoys the district's start-up policy. */
    private Part startupRelief(Part enterprise) {
        return enterprise
                .and(Part.holds(unit.startupPolicyBeneficiary(), "unit.startupPolicyBeneficiary"))
                .and(Part.reached(unit.startupPolicyStart(), today, "unit.startupPolicyStart"));
    }

    /** No tax test in the first five years of it, anniversary included. */
    private Part startupWaiver(Part enterprise) {
        LocalDate start = unit.startupPolicyStart();
        Part running = start == null
                ? Part.unknown("unit.startupPolicyStart")
                : Part.of(!start.isAfter(today) && !today.isAfter(start.plusYears(5)));
        return enterprise
                .and(Part.holds(unit.startupPolicyBeneficiary(), "unit.startupPolicyBeneficiary"))
                .and(running);
    }

    // Article 4

    private void applicant() {
        Part enterprise = Part.isOneOf(unit.kind(), ENTERPRISES, "unit.kind");
        Part relief = startupRelief(enterprise);
        add("cy-4-tenure", unless(relief, inPrinciple(employed(6))));
        add("cy-4-tenure-startup", where(relief, inPrinciple(employed(3))));
        add("cy-4-residence", Part.judged(applicant.residenceLawfulStable(), "applicant.residenceLawfulStable"));
        int group = findings.size();
        Finding income = finding("cy-4-income", income());

        ground("cy-4-(1)", experienceAndDegree(), income);
        ground("cy-4-(2)", title(), income);
        ground("cy-4-(3)", awards(), income);
        Status highIncome = exemptGround("cy-4-(4)", innovationBody().and(incomeOfThreeYears(FOUR)))
                .or(exemptGround("cy-4-(5)", serviceBody().and(incomeOfThreeYears(EIGHT))));
        ground("cy-4-(6)", intellectualProperty(), income);
        team(income);
        ground("cy-4-(8)", selfEmployed(), income);
        ground("cy-4-(9)", overseasQualification(), income);
        recommended(income);

        boolean concerned = bestGround != Status.UNMET && highIncome != Status.MET;
        findings.add(concerned ? income : notApplicable(income));
        findings.add(finding("cy-4-income-exempt", exemption(highIncome)));
        findings.add(group, finding("cy-4-oneOf", anyPath()));
    }

    /** As good as the better of the two grounds it is made for. */
    private static Part exemption(Status highIncome) {
        return withStatus(Part.MET, highIncome == Status.UNMET ? Status.NOT_APPLICABLE : highIncome);
    }

    private static Finding notApplicable(Finding finding) {
        return new Finding(
                finding.provision(),
                Status.NOT_APPLICABLE,
                List.of(),
                finding.required(),
                finding.actual(),
                finding.margin(),
                null);
    }

    private Part employed(int months) {
        return Part.lasted(kase.employment().startDate(), months, today, "employment.startDate");
    }

    private Part income() {
        BigDecimal wage = wage(lastYear());
        BigDecimal income = incomeOf(lastYear());
        return wage == null || income == null
                ? unknownIncome(lastYear(), income, lastYear(), wage)
                : Part.compared(income, wage.multiply(INCOME_MULTIPLE));
    }

    private static Part unknownIncome(int year, @Nullable BigDecimal income, int wageYear, @Nullable BigDecimal wage) {
        List<String> missing = new ArrayList<>(2);
        if (income == null) {
            missing.add("applicant.taxRecords[" + year + "].taxableIncomeInBeijing");
        }
        if (wage == null) {
            missing.add("parameters.avgWageFullCalibreAnnual[" + wageYear + "]");
        }
        return Part.unknown(missing);
    }

    private Part experienceAndDegree() {
        Degree degree = applicant.highestDegree();
        return Part.atLeast(number(applicant.workExperienceMonths()), TWO_YEARS, "applicant.workExperienceMonths")
                .and(
                        degree == null
                                ? Part.unknown("applicant.highestDegree")
                                : Part.of(degree.compareTo(Degree.BACHELOR) >= 0));
    }

    private Part title() {
        TitleLevel level = applicant.titleLevel();
        Part title = level == null
                ? Part.unknown("applicant.titleLevel")
                : Part.of(level.compareTo(TitleLevel.INTERMEDIATE) >= 0);
        return title.or(Part.judged(applicant.equivalentQualification(), "applicant.equivalentQualification"));
    }

    private Part awards() {
        List<Award> awards = applicant.awards();
        if (awards == null) {
            return Part.unknown("applicant.awards");
        }
        Part best = Part.UNMET;
        for (int i = 0; i < awards.size(); i++) {
            best = best.or(award(awards.get(i), i));
        }
        return best;
    }

    private static Part award(Award award, int index) {
        return issuer(award, index)
                .and(tier(award, index))
                .and(grade(award, index))
                .and(field(award, index))
                .and(standing(award, index));
    }

    private static Part issuer(Award award, int index) {
        AwardIssuer issuer = award.issuerScope();
        return issuer == null
                ? unknownOfAward(index, "issuerScope")
                : Part.of(issuer == AwardIssuer.NATIONAL || issuer == AwardIssuer.BEIJING);
    }

    private static Part tier(Award award, int index) {
        AwardTier tier = award.tier();
        return tier == null ? unknownOfAward(index, "tier") : Part.of(tier.compareTo(AwardTier.PROVINCIAL) >= 0);
    }

    /** Second prize or above; a third prize of the higher tier and an award without grades are for a person. */
    private static Part grade(Award award, int index) {
        AwardGrade grade = award.grade();
        if (grade == null) {
            return unknownOfAward(index, "grade");
        }
        return switch (grade) {
            case SPECIAL, FIRST, SECOND -> Part.MET;
            case NONE -> Part.REVIEW;
            case THIRD ->
                award.tier() == null
                        ? unknownOfAward(index, "tier")
                        : award.tier() == AwardTier.NATIONAL ? Part.REVIEW : Part.UNMET;
        };
    }

    private static Part field(Award award, int index) {
        AwardField field = award.field();
        if (field == null) {
            return unknownOfAward(index, "field");
        }
        return field == AwardField.OTHER ? Part.REVIEW : Part.MET;
    }

    private static Part standing(Award award, int index) {
        Boolean revoked = award.revoked();
        return revoked == null ? unknownOfAward(index, "revoked") : Part.of(!revoked);
    }

    private static Part unknownOfAward(int index, String fact) {
        return Part.unknown("applicant.awards[" + index + "]." + fact);
    }

    private Part innovationBody() {
        InnovationBodyType type = unit.innovationBodyType();
        if (type == null) {
            return Part.unknown("unit.innovationBodyType");
        }
        return switch (type) {
            case NEW_RND_INSTITUTE, INNOVATIVE_HQ, HIGH_TECH -> Part.MET;
            case OTHER_CLAIMED -> Part.REVIEW;
            case NONE -> Part.UNMET;
        };
    }

    private Part serviceBody() {
        ServiceBodyType type = unit.serviceBodyType();
        if (type == null) {
            return Part.unknown("unit.serviceBodyType");
        }
        return switch (type) {
            case LAW, ACCOUNTING, AUDIT, TAX_AGENT, HR_SERVICE, FINANCIAL -> Part.MET;
            case OTHER_CLAIMED -> Part.REVIEW;
            case NONE -> Part.UNMET;
        };
    }

    /** More than a multiple of the average wage in each of three years, in every reading of whose wage counts. */
    private Part incomeOfThreeYears(BigDecimal multiple) {
        BenchmarkYearRule rule = kase.parameters().benchmarkYearRule();
        if (rule != null) {
            return incomeOfThreeYears(multiple, rule);
        }
        Part first = incomeOfThreeYears(multiple, BenchmarkYearRule.PRECEDING_EACH_INCOME_YEAR);
        Part second = incomeOfThreeYears(multiple, BenchmarkYearRule.PRECEDING_APPLICATION_YEAR);
        Part third = incomeOfThreeYears(multiple, BenchmarkYearRule.SAME_YEAR);
        if (first.status() == second.status() && second.status() == third.status()) {
            return first.status() == Status.UNKNOWN
                    ? Part.unknown(Part.join(first.missing(), Part.join(second.missing(), third.missing())))
                    : first;
        }
        Set<Status> statuses = EnumSet.of(first.status(), second.status(), third.status());
        if (statuses.contains(Status.MET) && statuses.contains(Status.UNMET)) {
            return Part.REVIEW;
        }
        return Part.unknown(Part.join(first.missing(), Part.join(second.missing(), third.missing())));
    }

    private Part incomeOfThreeYears(BigDecimal multiple, BenchmarkYearRule rule) {
        Part each = incomeOfYear(lastYear(), multiple, rule);
        for (int year = lastYear() - 1; year > lastYear() - 3; year--) {
            each = each.and(incomeOfYear(year, multiple, rule));
        }
        return each;
    }

    private Part incomeOfYear(int year, BigDecimal multiple, BenchmarkYearRule rule) {
        int wageYear = switch (rule) {
            case PRECEDING_EACH_INCOME_YEAR -> year - 1;
            case PRECEDING_APPLICATION_YEAR -> lastYear();
            case SAME_YEAR -> year;
        };
        BigDecimal wage = wage(wageYear);
        BigDecimal income = incomeOf(year);
        if (wage == null || income == null) {
            return unknownIncome(year, income, wageYear, wage);
        }
        BigDecimal limit = wage.multiply(multiple);
        boolean exceeds = income.compareTo(limit) > 0;
        // The numbers of the finding are those of the year before.
        return year == lastYear() ? Part.numeric(exceeds, income, limit) : Part.of(exceeds);
    }

    /** One invention patent, or three other patents, or three software copyrights; classes are not mixed. */
    private Part intellectualProperty() {
        List<IpItem> items = applicant.ipItems();
        if (items == null) {
            return Part.unknown("applicant.ipItems");
        }
        List<Part> judged = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            judged.add(ipItem(items.get(i), i));
        }
        return ipItems(items, judged, IpType.INVENTION, 1)
                .or(ipItems(items, judged, IpType.OTHER_PATENT, 3))
                .or(ipItems(items, judged, IpType.SOFTWARE, 3));
    }

    private static Part ipItem(IpItem item, int index) {
        Integer rank = item.authorRank();
        Part author = rank == null ? unknownOfIpItem(index, "authorRank") : Part.of(rank <= 2);
        Boolean landed = item.landedInBeijing();
        Part inBeijing = landed == null ? unknownOfIpItem(index, "landedInBeijing") : Part.of(landed);
        Part benefit = item.benefitJudged() == null
                ? unknownOfIpItem(index, "benefitJudged")
                : Part.judged(item.benefitJudged(), "");
        return author.and(inBeijing).and(benefit);
    }

    private static Part unknownOfIpItem(int index, String fact) {
        return Part.unknown("applicant.ipItems[" + index + "]." + fact);
    }

    /** The status that enough items of the class have or surpass. */
    private static Part ipItems(List<IpItem> items, List<Part> judged, IpType type, int needed) {
        int met = 0;
        int review = 0;
        int open = 0;
        List<String> missing = List.of();
        for (int i = 0; i < items.size(); i++) {
            Part item = judged.get(i);
            IpType own = items.get(i).type();
            if (own == null) {
                item = item.and(unknownOfIpItem(i, "type"));
            } else if (own != type) {
                continue;
            }
            switch (item.status()) {
                case MET -> met++;
                case REVIEW -> review++;
                case UNKNOWN -> {
                    open++;
                    missing = Part.join(missing, item.missing());
                }
                default -> {}
            }
        }
        if (met >= needed) {
            return Part.MET;
        }
        if (met + review >= needed) {
            return Part.REVIEW;
        }
        return met + review + open >= needed ? Part.unknown(missing) : Part.UNMET;
    }

    private void team(Finding income) {
        Finding investment = finding(
                "cy-4-(7)a", Part.moreThan(kase.team().selfInvestment3y(), OWN_INVESTMENT, "team.selfInvestment3y"));
        Finding financing = finding(
                "cy-4-(7)b", Part.moreThan(kase.team().equityCashFinancing(), FINANCING, "team.equityCashFinancing"));
        Finding tax = finding("cy-4-(7)c", Part.atLeast(kase.team().taxAverage3y(), TEAM_TAX, "team.taxAverage3y"));
        Finding share = finding("cy-4-(7)h", share());
        Status ground =
                investment.status().or(financing.status()).or(tax.status()).and(share.status());
        List<Finding> members = List.of(investment, financing, tax, share, income);
        findings.addAll(members.subList(0, 4));
        bestGround = bestGround.or(ground);
        paths.add(new Path("cy-4-(7)", ground.and(income.status()), members));
    }

    private Part share() {
        Part overall = atMost(applicant.shareholderRankOverall(), "applicant.shareholderRankOverall");
        // Only where the rank among all is too low does the rank among natural persons count, and then for a person.
        Part rank = overall.status() == Status.UNMET
                ? atMost(applicant.shareholderRankNatural(), "applicant.shareholderRankNatural")
                        .atMostReview()
                : overall;
        return Part.holds(applicant.naturalPersonShareholder(), "applicant.naturalPersonShareholder")
                .and(Part.atLeast(applicant.shareRatio(), SHARE, "applicant.shareRatio"))
                .and(rank);
    }

    private static Part atMost(@Nullable Integer rank, String fact) {
        return rank == null ? Part.unknown(fact) : Part.of(rank <= RANK);
    }

    private Part selfEmployed() {
        SelfEmployedKind kind = applicant.selfEmployedKind();
        Part isSelfEmployed = kind == null
                ? Part.unknown("applicant.selfEmployedKind")
                : switch (kind) {
                    case FREELANCER, INDIVIDUAL_BUSINESS -> Part.MET;
                    case OTHER -> Part.REVIEW;
                    case NONE -> Part.UNMET;
                };
        BigDecimal adjusted = kase.parameters().freelancerAnnualTaxFloor();
        BigDecimal floor = adjusted == null ? FREELANCER_TAX : adjusted;
        Part each = isSelfEmployed.and(
                Part.judged(applicant.contributionOutstanding(), "applicant.contributionOutstanding"));
        for (int year = lastYear(); year > lastYear() - 3; year--) {
            PersonTaxRecord record = record(year);
            each = each.and(
                    record == null || record.taxPaid() == null
                            ? Part.unknown("applicant.taxRecords[" + year + "].taxPaid")
                            : Part.compared(record.taxPaid(), floor));
        }
        return each;
    }

    private Part overseasQualification() {
        String nationality = applicant.nationality();
        Part chinese = nationality == null
                ? Part.unknown("applicant.nationality")
                : switch (nationality) {
                    case "CN" -> Part.MET;
                    case "HK", "MO", "TW" -> Part.REVIEW;
                    default -> Part.UNMET;
                };
        Set<String> catalogue = kase.parameters().foreignQualificationCatalogue();
        Part recognised = catalogue == null
                ? Part.holds(applicant.overseasQualificationRecognised(), "applicant.overseasQualificationRecognised")
                : Part.isOneOf(applicant.overseasQualification(), catalogue, "applicant.overseasQualification");
        return chinese.and(recognised);
    }

    /** Whether approval stands above the income test is open: where only that is missed, a person decides. */
    private void recommended(Finding income) {
        Finding approved = finding(
                "cy-4-(10)", Part.holds(applicant.recommendedAndApproved(), "applicant.recommendedAndApproved"));
        findings.add(approved);
        bestGround = bestGround.or(approved.status());
        Status status = approved.status().and(income.status().missedInPrinciple());
        paths.add(new Path("cy-4-(10)", status, List.of(approved, income)));
    }

    // What provisions are made of

    private void add(String provision, Part part) {
        findings.add(finding(provision, part));
    }

    private void ground(String provision, Part part, Finding condition) {
        Finding ground = finding(provision, part);
        findings.add(ground);
        bestGround = bestGround.or(ground.status());
        paths.add(new Path(provision, ground.status().and(condition.status()), List.of(ground, condition)));
    }

    private Status exemptGround(String provision, Part part) {
        Finding ground = finding(provision, part);
        findings.add(ground);
        bestGround = bestGround.or(ground.status());
        paths.add(new Path(provision, ground.status(), List.of(ground)));
        return ground.status();
    }

    private static Finding finding(String provision, Part part) {
        return new Finding(
                provision, part.status(), part.missing(), part.required(), part.actual(), part.margin(), null);
    }

    private Part anyPath() {
        Status best = Status.UNMET;
        for (Path path : paths) {
            best = best.or(path.status());
        }
        if (best != Status.UNKNOWN) {
            return withStatus(Part.MET, best);
        }
        List<String> missing = List.of();
        for (Path path : paths) {
            if (path.status() == Status.UNKNOWN) {
                for (Finding finding : path.findings()) {
                    missing = Part.join(missing, finding.missing());
                }
            }
        }
        return Part.unknown(missing);
    }

    private static Part inPrinciple(Part part) {
        return part.status() == Status.UNMET ? withStatus(part, Status.REVIEW) : part;
    }

    /** A requirement that binds where a condition holds. */
    private static Part where(Part applies, Part requirement) {
        return switch (applies.status()) {
            case MET -> requirement;
            case UNKNOWN ->
                requirement.status() == Status.MET || requirement.status() == Status.NOT_APPLICABLE
                        ? requirement
                        : new Part(
                                Status.UNKNOWN,
                                Part.join(applies.missing(), requirement.missing()),
                                requirement.required(),
                                requirement.actual(),
                                requirement.margin());
            default -> withStatus(requirement, Status.NOT_APPLICABLE);
        };
    }

    /** A requirement that binds unless an exception is in force. */
    private static Part unless(Part exception, Part requirement) {
        return switch (exception.status()) {
            case MET -> withStatus(requirement, Status.NOT_APPLICABLE);
            case UNKNOWN -> where(exception, requirement);
            default -> requirement;
        };
    }

    /** The finding of an exception that asks nothing in the place of what it waives, where there is something to waive. */
    private static Part waived(Part waiver, Part requirement) {
        if (requirement.status() == Status.NOT_APPLICABLE) {
            return requirement;
        }
        return switch (waiver.status()) {
            case MET -> Part.MET;
            case UNKNOWN -> requirement.status() == Status.MET ? Part.MET : waiver;
            default -> withStatus(Part.MET, Status.NOT_APPLICABLE);
        };
    }

    private static Part withStatus(Part part, Status status) {
        return new Part(
                status,
                status == Status.UNKNOWN ? part.missing() : List.of(),
                part.required(),
                part.actual(),
                part.margin());
    }

    // Facts

    private int lastYear() {
        return today.getYear() - 1;
    }

    private @Nullable BigDecimal wage(int year) {
        Map<Integer, BigDecimal> given = kase.parameters().avgWageFullCalibreAnnual();
        BigDecimal own = given == null ? null : given.get(year);
        return own == null ? wages.get(year) : own;
    }

    private @Nullable BigDecimal unitTaxOf(int year) {
        List<UnitTaxRecord> records = unit.taxRecords();
        if (records != null) {
            for (UnitTaxRecord record : records) {
                if (record.year() != null && record.year() == year) {
                    return record.taxPaid();
                }
            }
        }
        return null;
    }

    private @Nullable PersonTaxRecord record(int year) {
        List<PersonTaxRecord> records = applicant.taxRecords();
        if (records != null) {
            for (PersonTaxRecord record : records) {
                if (record.year() != null && record.year() == year) {
                    return record;
                }
            }
        }
        return null;
    }

    private @Nullable BigDecimal incomeOf(int year) {
        PersonTaxRecord record = record(year);
        return record == null ? null : record.taxableIncomeInBeijing();
    }

    private static String unitTaxPath(int year) {
        return "unit.taxRecords[" + year + "].taxPaid";
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
