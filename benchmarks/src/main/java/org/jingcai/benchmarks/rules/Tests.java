package org.jingcai.benchmarks.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jingcai.answer.Status;
import org.jingcai.benchmarks.Finding;
import org.jingcai.facts.Applicant;
import org.jingcai.facts.Award;
import org.jingcai.facts.AwardField;
import org.jingcai.facts.AwardGrade;
import org.jingcai.facts.AwardIssuer;
import org.jingcai.facts.AwardTier;
import org.jingcai.facts.BenchmarkYearRule;
import org.jingcai.facts.IpItem;
import org.jingcai.facts.IpType;
import org.jingcai.facts.Judgement;
import org.jingcai.facts.Parameters;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.SelfEmployedKind;
import org.jingcai.facts.Unit;
import org.jingcai.facts.UnitKind;
import org.jingcai.facts.UnitTaxRecord;
import org.jspecify.annotations.Nullable;

/** Three-valued tests, called by rules. */
public final class Tests {

    private static final BigDecimal INCOME_MULTIPLE = new BigDecimal("1.2");
    private static final BigDecimal SHARE = new BigDecimal(5);
    private static final BigDecimal YEARLY_TAX = new BigDecimal(200_000);
    private static final BigDecimal THREE_YEARS_TAX = new BigDecimal(600_000);
    private static final BigDecimal FREELANCER_TAX = new BigDecimal(200_000);
    private static final BenchmarkYearRule[] EVERY_READING = BenchmarkYearRule.values();
    private static final Set<UnitKind> ENTERPRISES = EnumSet.of(UnitKind.ENTERPRISE, UnitKind.SOE);

    private Tests() {}

    public static Status holds(@Nullable Boolean fact) {
        return fact == null ? Status.UNKNOWN : Status.of(fact);
    }

    public static Status judged(@Nullable Judgement judgement) {
        if (judgement == null) {
            return Status.UNKNOWN;
        }
        return switch (judgement) {
            case YES -> Status.MET;
            case NO -> Status.UNMET;
            case UNDECIDED -> Status.REVIEW;
        };
    }

    /** A requirement that binds where a condition holds. */
    public static Status where(Status applies, Status test) {
        return switch (applies) {
            case MET -> test;
            case UNKNOWN -> test == Status.MET || test == Status.NOT_APPLICABLE ? test : Status.UNKNOWN;
            default -> Status.NOT_APPLICABLE;
        };
    }

    /** A requirement that binds unless an exception is in force. */
    public static Status unless(Status exception, Status test) {
        return switch (exception) {
            case MET -> Status.NOT_APPLICABLE;
            case UNKNOWN -> where(exception, test);
            default -> test;
        };
    }

    public static Status enterprise(Unit unit) {
        return unit.kind() == null ? Status.UNKNOWN : Status.of(ENTERPRISES.contains(unit.kind()));
    }

    public static Status legalEnterprise(Unit unit) {
        return enterprise(unit).and(holds(unit.legalPerson()));
    }

    public static Status relief(Unit unit, LocalDate today) {
        return enterprise(unit)
                .and(holds(unit.startupPolicyBeneficiary()))
                .and(lasted(0, today, unit.startupPolicyStart()));
    }

    public static Status waiver(Unit unit, LocalDate today) {
        LocalDate start = unit.startupPolicyStart();
        return relief(unit, today).and(start == null ? Status.UNKNOWN : Status.of(!today.isAfter(start.plusYears(5))));
    }

    public static Status lasted(int months, LocalDate today, @Nullable LocalDate... days) {
        Status status = Status.MET;
        for (LocalDate day : days) {
            status = status.and(
                    day == null
                            ? Status.UNKNOWN
                            : Status.of(!day.plusMonths(months).isAfter(today)));
        }
        return status;
    }

    /** When that many months will have passed since each of the days; null where one is unknown. */
    public static @Nullable LocalDate lastOf(int months, @Nullable LocalDate... days) {
        LocalDate last = LocalDate.MIN;
        for (LocalDate day : days) {
            if (day == null) {
                return null;
            }
            last = day.isAfter(last) ? day : last;
        }
        return last.plusMonths(months);
    }

    public static Status award(Award award) {
        return issuer(award)
                .and(award.tier() == null ? Status.UNKNOWN : Status.of(award.tier() != AwardTier.OTHER))
                .and(grade(award))
                .and(
                        award.field() == null
                                ? Status.UNKNOWN
                                : award.field() == AwardField.OTHER ? Status.REVIEW : Status.MET)
                .and(award.revoked() == null ? Status.UNKNOWN : Status.of(!award.revoked()));
    }

    private static Status issuer(Award award) {
        return award.issuerScope() == null ? Status.UNKNOWN : Status.of(award.issuerScope() != AwardIssuer.OTHER);
    }

    private static Status grade(Award award) {
        AwardGrade grade = award.grade();
        if (grade == null) {
            return Status.UNKNOWN;
        }
        return switch (grade) {
            case SPECIAL, FIRST, SECOND -> Status.MET;
            case NONE -> Status.REVIEW;
            case THIRD ->
                award.tier() == null
                        ? Status.UNKNOWN
                        : award.tier() == AwardTier.NATIONAL ? Status.REVIEW : Status.UNMET;
        };
    }

    public static Status ipItem(IpItem item) {
        Status status = (item.authorRank() == null ? Status.UNKNOWN : Status.of(item.authorRank() <= 2))
                .and(holds(item.landedInBeijing()))
                .and(judged(item.benefitJudged()));
        return item.type() == null ? status.and(Status.UNKNOWN) : status;
    }

    private static Status ipItems(Collection<JudgedItem> items) {
        return enough(items, IpType.INVENTION, 1)
                .or(enough(items, IpType.OTHER_PATENT, 3))
                .or(enough(items, IpType.SOFTWARE, 3));
    }

    private static Status enough(Collection<JudgedItem> items, IpType type, int needed) {
        for (Status status : List.of(Status.MET, Status.REVIEW, Status.UNKNOWN)) {
            int count = 0;
            for (JudgedItem item : items) {
                boolean ofClass = item.type() == null || item.type() == type;
                if (ofClass && item.status().compareTo(status) >= 0) {
                    count++;
                }
            }
            if (count >= needed) {
                return status;
            }
        }
        return Status.UNMET;
    }

    /** The finding on awards, with the absent facts of each. */
    public static Finding awards(Applicant applicant, Status best) {
        return listing("cy-4-(3)", best, () -> {
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < applicant.awards().size(); i++) {
                Award award = applicant.awards().get(i);
                String path = "applicant.awards[" + i + "].";
                missing.addAll(missing(
                        path + "issuerScope", award.issuerScope(),
                        path + "tier", award.tier(),
                        path + "grade", award.grade(),
                        path + "field", award.field(),
                        path + "revoked", award.revoked()));
            }
            return missing;
        });
    }

    /** The finding on intellectual property, with the absent facts of each item. */
    public static Finding ipItems(Applicant applicant, Collection<JudgedItem> judged) {
        return listing("cy-4-(6)", ipItems(judged), () -> {
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < applicant.ipItems().size(); i++) {
                IpItem item = applicant.ipItems().get(i);
                String path = "applicant.ipItems[" + i + "].";
                missing.addAll(missing(
                        path + "type", item.type(),
                        path + "authorRank", item.authorRank(),
                        path + "landedInBeijing", item.landedInBeijing(),
                        path + "benefitJudged", item.benefitJudged()));
            }
            return missing;
        });
    }

    private static Finding listing(String provision, Status status, Supplier<List<String>> missing) {
        return new Finding(
                provision, status, status == Status.UNKNOWN ? missing.get() : List.of(), null, null, null, null);
    }

    /** The finding on income in each of three years, for a body of that kind. */
    public static Finding highIncome(
            String provision,
            Status kind,
            String body,
            Applicant applicant,
            Parameters parameters,
            Today today,
            BigDecimal multiple) {
        Status status = kind.and(highIncome(applicant, parameters, today, multiple));
        BigDecimal wage = wage(parameters, today, today.lastYear());
        BigDecimal income = income(applicant, today.lastYear());
        BigDecimal required = wage == null ? null : wage.multiply(multiple);
        List<String> missing = List.of();
        if (status == Status.UNKNOWN) {
            missing = new ArrayList<>();
            if (kind == Status.UNKNOWN) {
                missing.add(body);
            }
            for (int year = today.lastYear(); year > today.lastYear() - 3; year--) {
                missing.addAll(missing(
                        "applicant.taxRecords[" + year + "].taxableIncomeInBeijing",
                        income(applicant, year),
                        "parameters.avgWageFullCalibreAnnual[" + year + "]",
                        wage(parameters, today, year)));
            }
        }
        return new Finding(
                provision,
                status,
                missing,
                required,
                income,
                required == null || income == null ? null : income.subtract(required),
                null);
    }

    private static Status highIncome(Applicant applicant, Parameters parameters, Today today, BigDecimal multiple) {
        BenchmarkYearRule rule = parameters.benchmarkYearRule();
        if (rule != null) {
            return highIncome(applicant, parameters, today, multiple, rule);
        }
        boolean met = false;
        boolean unmet = false;
        boolean open = false;
        for (BenchmarkYearRule reading : EVERY_READING) {
            Status status = highIncome(applicant, parameters, today, multiple, reading);
            met |= status == Status.MET;
            unmet |= status == Status.UNMET;
            open |= status == Status.UNKNOWN;
        }
        if (met && unmet) {
            return Status.REVIEW;
        }
        return open ? Status.UNKNOWN : Status.of(met);
    }

    private static Status highIncome(
            Applicant applicant, Parameters parameters, Today today, BigDecimal multiple, BenchmarkYearRule reading) {
        Status status = Status.MET;
        for (int year = today.lastYear(); year > today.lastYear() - 3; year--) {
            int wageYear = switch (reading) {
                case PRECEDING_EACH_INCOME_YEAR -> year - 1;
                case PRECEDING_APPLICATION_YEAR -> today.lastYear();
                case SAME_YEAR -> year;
            };
            BigDecimal wage = wage(parameters, today, wageYear);
            BigDecimal income = income(applicant, year);
            status = status.and(
                    wage == null || income == null
                            ? Status.UNKNOWN
                            : Status.of(income.compareTo(wage.multiply(multiple)) > 0));
        }
        return status;
    }

    public static Finding income(Applicant applicant, Parameters parameters, Today today) {
        BigDecimal wage = wage(parameters, today, today.lastYear());
        BigDecimal income = income(applicant, today.lastYear());
        if (wage == null || income == null) {
            return finding(
                    "cy-4-income",
                    Status.UNKNOWN,
                    "applicant.taxRecords[" + today.lastYear() + "].taxableIncomeInBeijing",
                    income,
                    "parameters.avgWageFullCalibreAnnual[" + today.lastYear() + "]",
                    wage);
        }
        return atLeast("cy-4-income", Status.MET, income, wage.multiply(INCOME_MULTIPLE));
    }

    public static Status share(Applicant applicant) {
        Integer overall = applicant.shareholderRankOverall();
        Integer natural = applicant.shareholderRankNatural();
        Status rank = overall == null
                ? Status.UNKNOWN
                : overall <= 5
                        ? Status.MET
                        : natural == null ? Status.UNKNOWN : natural <= 5 ? Status.REVIEW : Status.UNMET;
        BigDecimal share = applicant.shareRatio();
        return holds(applicant.naturalPersonShareholder())
                .and(share == null ? Status.UNKNOWN : Status.of(share.compareTo(SHARE) >= 0))
                .and(rank);
    }

    public static Finding selfEmployed(Applicant applicant, Parameters parameters, Today today) {
        SelfEmployedKind kind = applicant.selfEmployedKind();
        Status status = kind == null
                ? Status.UNKNOWN
                : switch (kind) {
                    case FREELANCER, INDIVIDUAL_BUSINESS -> Status.MET;
                    case OTHER -> Status.REVIEW;
                    case NONE -> Status.UNMET;
                };
        status = status.and(judged(applicant.contributionOutstanding()));
        BigDecimal adjusted = parameters.freelancerAnnualTaxFloor();
        BigDecimal floor = adjusted == null ? FREELANCER_TAX : adjusted;
        for (int year = today.lastYear(); year > today.lastYear() - 3; year--) {
            BigDecimal paid = taxPaid(applicant, year);
            status = status.and(paid == null ? Status.UNKNOWN : Status.of(paid.compareTo(floor) >= 0));
        }
        List<String> missing = List.of();
        if (status == Status.UNKNOWN) {
            missing = missing(
                    "applicant.selfEmployedKind",
                    kind,
                    "applicant.contributionOutstanding",
                    applicant.contributionOutstanding());
            for (int year = today.lastYear(); year > today.lastYear() - 3; year--) {
                missing.addAll(missing("applicant.taxRecords[" + year + "].taxPaid", taxPaid(applicant, year)));
            }
        }
        BigDecimal latest = taxPaid(applicant, today.lastYear());
        return new Finding(
                "cy-4-(8)", status, missing, floor, latest, latest == null ? null : latest.subtract(floor), null);
    }

    public static Finding overseasQualification(Applicant applicant, Parameters parameters) {
        String nationality = applicant.nationality();
        Status chinese = nationality == null
                ? Status.UNKNOWN
                : switch (nationality) {
                    case "CN" -> Status.MET;
                    case "HK", "MO", "TW" -> Status.REVIEW;
                    default -> Status.UNMET;
                };
        Set<String> catalogue = parameters.foreignQualificationCatalogue();
        String qualification = applicant.overseasQualification();
        Boolean recognised = applicant.overseasQualificationRecognised();
        if (catalogue != null && qualification != null) {
            recognised = catalogue.contains(qualification);
        }
        boolean open = catalogue == null ? recognised == null : qualification == null;
        String asked =
                catalogue == null ? "applicant.overseasQualificationRecognised" : "applicant.overseasQualification";
        return finding(
                "cy-4-(9)",
                chinese.and(open ? Status.UNKNOWN : Status.of(Boolean.TRUE.equals(recognised))),
                "applicant.nationality",
                nationality,
                asked,
                open ? null : asked);
    }

    /** The finding on the unit's tax; the years that are known are given. */
    public static Finding tax(Unit unit, Status waiver, Status tax, int lastYear, Collection<UnitTaxRecord> known) {
        BigDecimal latest = null;
        Set<Integer> years = new HashSet<>();
        for (UnitTaxRecord record : known) {
            years.add(record.year());
            latest = record.year() == lastYear ? record.taxPaid() : latest;
        }
        Status status = unless(waiver, tax);
        List<String> missing = List.of();
        if (status == Status.UNKNOWN) {
            missing = missing(
                    "unit.kind", unit.kind(),
                    "unit.legalPerson", unit.legalPerson(),
                    "unit.startupPolicyBeneficiary", unit.startupPolicyBeneficiary(),
                    "unit.startupPolicyStart", unit.startupPolicyStart());
            for (int year = lastYear; year > lastYear - 3; year--) {
                if (!years.contains(year)) {
                    missing.add("unit.taxRecords[" + year + "].taxPaid");
                }
            }
        }
        return new Finding(
                "cy-3-tax",
                status,
                missing,
                YEARLY_TAX,
                latest,
                latest == null ? null : latest.subtract(YEARLY_TAX),
                null);
    }

    /** Tax of the unit in each of the last three years, where known. */
    public static Status unitTax(int lastYear, Collection<UnitTaxRecord> known) {
        BigDecimal latest = null;
        BigDecimal total = BigDecimal.ZERO;
        for (UnitTaxRecord record : known) {
            total = total.add(record.taxPaid());
            latest = record.year() == lastYear ? record.taxPaid() : latest;
        }
        if (total.compareTo(THREE_YEARS_TAX) >= 0) {
            return Status.MET;
        }
        Status yearly = latest == null ? Status.UNKNOWN : Status.of(latest.compareTo(YEARLY_TAX) >= 0);
        return yearly.or(known.size() < 3 ? Status.UNKNOWN : Status.UNMET).missedInPrinciple();
    }

    private static @Nullable BigDecimal wage(Parameters parameters, Today today, int year) {
        Map<Integer, BigDecimal> given = parameters.avgWageFullCalibreAnnual();
        BigDecimal own = given == null ? null : given.get(year);
        return own == null ? today.wages().get(year) : own;
    }

    private static @Nullable BigDecimal income(Applicant applicant, int year) {
        PersonTaxRecord record = record(applicant, year);
        return record == null ? null : record.taxableIncomeInBeijing();
    }

    private static @Nullable BigDecimal taxPaid(Applicant applicant, int year) {
        PersonTaxRecord record = record(applicant, year);
        return record == null ? null : record.taxPaid();
    }

    private static @Nullable PersonTaxRecord record(Applicant applicant, int year) {
        if (applicant.taxRecords() != null) {
            for (PersonTaxRecord record : applicant.taxRecords()) {
                if (record.year() != null && record.year() == year) {
                    return record;
                }
            }
        }
        return null;
    }

    /** A finding without numbers; facts are named in pairs of path and value, and listed where absent. */
    public static Finding finding(String provision, Status status, @Nullable Object... facts) {
        return new Finding(provision, status, missing(status, facts), null, null, null, null);
    }

    /** A finding on a day that will come. */
    public static Finding dated(
            String provision, Status status, @Nullable LocalDate metFrom, @Nullable Object... facts) {
        boolean open = status != Status.MET && status != Status.NOT_APPLICABLE;
        return new Finding(provision, status, missing(status, facts), null, null, null, open ? metFrom : null);
    }

    /** A finding with its threshold. */
    public static Finding numeric(
            String provision,
            Status status,
            @Nullable BigDecimal actual,
            BigDecimal required,
            @Nullable Object... facts) {
        return new Finding(
                provision,
                status,
                missing(status, facts),
                required,
                actual,
                actual == null ? null : actual.subtract(required),
                null);
    }

    /** A known value against a threshold that must be reached, where a condition holds. */
    public static Finding atLeast(String provision, Status applies, BigDecimal actual, BigDecimal required) {
        return numeric(provision, where(applies, Status.of(actual.compareTo(required) >= 0)), actual, required);
    }

    private static List<String> missing(Status status, @Nullable Object[] facts) {
        return status == Status.UNKNOWN ? missing(facts) : List.of();
    }

    private static List<String> missing(@Nullable Object... facts) {
        List<String> missing = new ArrayList<>(facts.length / 2);
        for (int i = 0; i < facts.length; i += 2) {
            if (facts[i + 1] == null) {
                missing.add((String) facts[i]);
            }
        }
        return missing;
    }

    /** The worst of some, {@link Status#NOT_APPLICABLE} aside. */
    public static Status worst(Collection<Status> statuses) {
        return Status.allOf(statuses);
    }

    /** The best of some, at worst missed. */
    public static Status best(Collection<Status> statuses) {
        return statuses.isEmpty() ? Status.UNMET : Status.anyOf(statuses);
    }
}
