package org.jingcai.benchmarks.evrete;

import static org.jingcai.benchmarks.rules.Tests.awards;
import static org.jingcai.benchmarks.rules.Tests.best;
import static org.jingcai.benchmarks.rules.Tests.dated;
import static org.jingcai.benchmarks.rules.Tests.finding;
import static org.jingcai.benchmarks.rules.Tests.highIncome;
import static org.jingcai.benchmarks.rules.Tests.holds;
import static org.jingcai.benchmarks.rules.Tests.income;
import static org.jingcai.benchmarks.rules.Tests.ipItems;
import static org.jingcai.benchmarks.rules.Tests.judged;
import static org.jingcai.benchmarks.rules.Tests.lastOf;
import static org.jingcai.benchmarks.rules.Tests.lasted;
import static org.jingcai.benchmarks.rules.Tests.legalEnterprise;
import static org.jingcai.benchmarks.rules.Tests.numeric;
import static org.jingcai.benchmarks.rules.Tests.overseasQualification;
import static org.jingcai.benchmarks.rules.Tests.selfEmployed;
import static org.jingcai.benchmarks.rules.Tests.share;
import static org.jingcai.benchmarks.rules.Tests.tax;
import static org.jingcai.benchmarks.rules.Tests.unitTax;
import static org.jingcai.benchmarks.rules.Tests.unless;
import static org.jingcai.benchmarks.rules.Tests.where;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.jingcai.answer.Status;
import org.jingcai.benchmarks.AverageWages;
import org.jingcai.benchmarks.Contender;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Verdict;
import org.jingcai.benchmarks.peers.Combination;
import org.jingcai.benchmarks.rules.JudgedItem;
import org.jingcai.benchmarks.rules.Tests;
import org.jingcai.benchmarks.rules.Today;
import org.jingcai.facts.Applicant;
import org.jingcai.facts.Case;
import org.jingcai.facts.Degree;
import org.jingcai.facts.District;
import org.jingcai.facts.Employment;
import org.jingcai.facts.InnovationBodyType;
import org.jingcai.facts.Judgement;
import org.jingcai.facts.Parameters;
import org.jingcai.facts.ServiceBodyType;
import org.jingcai.facts.Team;
import org.jingcai.facts.TitleLevel;
import org.jingcai.facts.Unit;
import org.jingcai.facts.UnitKind;
import org.jingcai.facts.UnitTaxRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rules in Evrete's builder with conditions and actions in Java, a stateless session for each case, findings inserted.
 * Evrete has no accumulate and no negation: lists are gone through in actions, and the chain of statuses is Java.
 */
public final class EvreteRules implements Contender<Verdict> {

    private static final BigDecimal CAPITAL = new BigDecimal(1_000_000);
    private static final BigDecimal FIVE_MILLION = new BigDecimal(5_000_000);
    private static final BigDecimal TEN_MILLION = new BigDecimal(10_000_000);
    private static final BigDecimal SHARE = new BigDecimal(5);
    private static final BigDecimal TWO_YEARS = new BigDecimal(24);
    private static final BigDecimal FOUR = new BigDecimal(4);
    private static final BigDecimal EIGHT = new BigDecimal(8);
    private static final Set<UnitKind> NEEDING_LEGAL_PERSONALITY = EnumSet.of(
            UnitKind.ENTERPRISE,
            UnitKind.SOE,
            UnitKind.PUBLIC_INSTITUTION,
            UnitKind.PRIVATE_NON_ENTERPRISE,
            UnitKind.SOCIAL_ORGANISATION);

    private final Map<Integer, BigDecimal> wages = AverageWages.fullCalibre();
    private final Knowledge knowledge;

    public EvreteRules() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        conditions(rules);
        unit(rules);
        applicant(rules);
        grounds(rules);
        exemption(rules);
        knowledge = rules.build();
    }

    @Override
    public Verdict judge(Case kase) {
        List<Object> facts = new ArrayList<>();
        facts.add(new Today(kase.asOf(), kase.asOf().getYear() - 1, wages));
        facts.add(kase.unit());
        facts.add(kase.applicant());
        facts.add(kase.team());
        facts.add(kase.employment());
        facts.add(kase.parameters());
        Map<String, Finding> found = new HashMap<>(64);
        StatelessSession session = knowledge.newStatelessSession(ActivationMode.CONTINUOUS);
        session.insert(facts);
        session.fire(Finding.class, finding -> found.put(finding.provision(), finding));
        return Combination.of(found);
    }

    @Override
    public Verdict verdict(Verdict answer) {
        return answer;
    }

    private static void conditions(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("start-up relief")
                .forEach("$today", Today.class, "$unit", Unit.class)
                .execute(context -> {
                    Today today = context.get("$today");
                    Unit unit = context.get("$unit");
                    context.insert(new Relief(Tests.relief(unit, today.asOf())));
                });
        rules.newRule("start-up waiver")
                .forEach("$today", Today.class, "$unit", Unit.class)
                .execute(context -> {
                    Today today = context.get("$today");
                    Unit unit = context.get("$unit");
                    context.insert(new Waiver(Tests.waiver(unit, today.asOf())));
                });
        rules.newRule("tax of the last three years")
                .forEach("$today", Today.class, "$unit", Unit.class)
                .execute(context -> {
                    Today today = context.get("$today");
                    Unit unit = context.get("$unit");
                    List<UnitTaxRecord> known = known(unit, today);
                    context.insert(new Tax(where(legalEnterprise(unit), unitTax(today.lastYear(), known)), known));
                });
    }

    private static List<UnitTaxRecord> known(Unit unit, Today today) {
        List<UnitTaxRecord> known = new ArrayList<>(3);
        if (unit.taxRecords() != null) {
            for (UnitTaxRecord record : unit.taxRecords()) {
                boolean counts = record.year() != null
                        && record.year() <= today.lastYear()
                        && record.year() > today.lastYear() - 3;
                if (counts && record.taxPaid() != null) {
                    known.add(record);
                }
            }
        }
        return known;
    }

    private static void unit(RuleSetBuilder<Knowledge> rules) {
        byJudgement(rules, "cy-3-orientation", Unit.class, Unit::fitsCapitalFunction, "unit.fitsCapitalFunction");
        one(
                rules,
                "cy-3-entity",
                Unit.class,
                unit -> true,
                unit -> finding(
                        "cy-3-entity",
                        legalPersonality(unit).and(holds(unit.lawfullyRegistered())),
                        "unit.kind",
                        unit.kind(),
                        "unit.legalPerson",
                        unit.legalPerson(),
                        "unit.lawfullyRegistered",
                        unit.lawfullyRegistered()));
        rules.newRule("cy-3-locus")
                .forEach("$today", Today.class, "$unit", Unit.class)
                .execute(context -> context.insert(locus(context.get("$unit"), context.get("$today"))));
        rules.newRule("cy-3-months")
                .forEach("$today", Today.class, "$unit", Unit.class, "$relief", Relief.class)
                .execute(context -> {
                    Relief relief = context.get("$relief");
                    context.insert(months("cy-3-months", 6, context, test -> unless(relief.status(), test)));
                });
        rules.newRule("cy-3-months-startup")
                .forEach("$today", Today.class, "$unit", Unit.class, "$relief", Relief.class)
                .execute(context -> {
                    Relief relief = context.get("$relief");
                    context.insert(months("cy-3-months-startup", 3, context, test -> where(relief.status(), test)));
                });
        one(
                rules,
                "cy-3-capital known",
                Unit.class,
                unit -> unit.registeredCapital() != null,
                unit -> numeric(
                        "cy-3-capital",
                        where(
                                legalEnterprise(unit),
                                Status.of(unit.registeredCapital().compareTo(CAPITAL) >= 0)),
                        unit.registeredCapital(),
                        CAPITAL,
                        "unit.kind",
                        unit.kind(),
                        "unit.legalPerson",
                        unit.legalPerson()));
        one(
                rules,
                "cy-3-capital unknown",
                Unit.class,
                unit -> unit.registeredCapital() == null,
                unit -> numeric(
                        "cy-3-capital",
                        where(legalEnterprise(unit), Status.UNKNOWN),
                        null,
                        CAPITAL,
                        "unit.kind",
                        unit.kind(),
                        "unit.legalPerson",
                        unit.legalPerson(),
                        "unit.registeredCapital",
                        null));
        rules.newRule("cy-3-tax")
                .forEach("$today", Today.class, "$unit", Unit.class, "$waiver", Waiver.class, "$tax", Tax.class)
                .execute(context -> {
                    Today today = context.get("$today");
                    Waiver waiver = context.get("$waiver");
                    Tax tax = context.get("$tax");
                    context.insert(
                            tax(context.get("$unit"), waiver.status(), tax.status(), today.lastYear(), tax.known()));
                });
        rules.newRule("cy-3-tax-startup5y")
                .forEach("$unit", Unit.class, "$waiver", Waiver.class, "$tax", Tax.class)
                .execute(context -> {
                    Unit unit = context.get("$unit");
                    Waiver waiver = context.get("$waiver");
                    Tax tax = context.get("$tax");
                    Status test = waiver.status() == Status.MET && tax.status() != Status.NOT_APPLICABLE
                            ? Status.MET
                            : tax.status();
                    context.insert(finding(
                            "cy-3-tax-startup5y",
                            where(waiver.status(), test),
                            "unit.kind",
                            unit.kind(),
                            "unit.startupPolicyBeneficiary",
                            unit.startupPolicyBeneficiary(),
                            "unit.startupPolicyStart",
                            unit.startupPolicyStart()));
                });
    }

    private static Status legalPersonality(Unit unit) {
        if (Boolean.TRUE.equals(unit.legalPerson())) {
            return Status.MET;
        }
        if (unit.kind() == null) {
            return Status.UNKNOWN;
        }
        return NEEDING_LEGAL_PERSONALITY.contains(unit.kind()) ? holds(unit.legalPerson()) : Status.MET;
    }

    private static Finding locus(Unit unit, Today today) {
        Status inDistrict =
                in(District.CHAOYANG, unit.registrationDistrict()).and(in(District.CHAOYANG, unit.taxDistrict()));
        Status status =
                inDistrict.and(lasted(0, today.asOf(), unit.taxPayingSince())).missedInPrinciple();
        return dated(
                "cy-3-locus",
                status,
                inDistrict == Status.MET ? unit.taxPayingSince() : null,
                "unit.registrationDistrict",
                unit.registrationDistrict(),
                "unit.taxDistrict",
                unit.taxDistrict(),
                "unit.taxPayingSince",
                unit.taxPayingSince());
    }

    private static Status in(District wanted, @Nullable District district) {
        return district == null ? Status.UNKNOWN : Status.of(district == wanted);
    }

    private static Finding months(
            String provision, int months, RhsContext context, UnaryOperator<Status> asFarAsItApplies) {
        Today today = context.get("$today");
        Unit unit = context.get("$unit");
        LocalDate registered = unit.registrationDate();
        LocalDate taxRegistered = unit.taxRegistrationDate();
        LocalDate paying = unit.taxPayingSince();
        Status test =
                lasted(months, today.asOf(), registered, taxRegistered, paying).missedInPrinciple();
        return dated(
                provision,
                asFarAsItApplies.apply(test),
                lastOf(months, registered, taxRegistered, paying),
                "unit.kind",
                unit.kind(),
                "unit.startupPolicyBeneficiary",
                unit.startupPolicyBeneficiary(),
                "unit.startupPolicyStart",
                unit.startupPolicyStart(),
                "unit.registrationDate",
                registered,
                "unit.taxRegistrationDate",
                taxRegistered,
                "unit.taxPayingSince",
                paying);
    }

    private static void applicant(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("cy-4-tenure")
                .forEach(
                        "$today",
                        Today.class,
                        "$unit",
                        Unit.class,
                        "$employment",
                        Employment.class,
                        "$relief",
                        Relief.class)
                .execute(context -> {
                    Relief relief = context.get("$relief");
                    context.insert(tenure("cy-4-tenure", 6, context, test -> unless(relief.status(), test)));
                });
        rules.newRule("cy-4-tenure-startup")
                .forEach(
                        "$today",
                        Today.class,
                        "$unit",
                        Unit.class,
                        "$employment",
                        Employment.class,
                        "$relief",
                        Relief.class)
                .execute(context -> {
                    Relief relief = context.get("$relief");
                    context.insert(tenure("cy-4-tenure-startup", 3, context, test -> where(relief.status(), test)));
                });
        byJudgement(
                rules,
                "cy-4-residence",
                Applicant.class,
                Applicant::residenceLawfulStable,
                "applicant.residenceLawfulStable");
    }

    private static Finding tenure(
            String provision, int months, RhsContext context, UnaryOperator<Status> asFarAsItApplies) {
        Today today = context.get("$today");
        Unit unit = context.get("$unit");
        Employment employment = context.get("$employment");
        LocalDate since = employment.startDate();
        Status test = lasted(months, today.asOf(), since).missedInPrinciple();
        return dated(
                provision,
                asFarAsItApplies.apply(test),
                lastOf(months, since),
                "employment.startDate",
                since,
                "unit.kind",
                unit.kind(),
                "unit.startupPolicyBeneficiary",
                unit.startupPolicyBeneficiary(),
                "unit.startupPolicyStart",
                unit.startupPolicyStart());
    }

    private static void grounds(RuleSetBuilder<Knowledge> rules) {
        one(rules, "cy-4-(1)", Applicant.class, applicant -> true, EvreteRules::experienceAndDegree);
        one(rules, "cy-4-(2)", Applicant.class, applicant -> true, EvreteRules::title);
        one(
                rules,
                "cy-4-(3) unknown",
                Applicant.class,
                applicant -> applicant.awards() == null,
                applicant -> finding("cy-4-(3)", Status.UNKNOWN, "applicant.awards", null));
        one(
                rules,
                "cy-4-(3)",
                Applicant.class,
                applicant -> applicant.awards() != null,
                applicant -> awards(
                        applicant,
                        best(applicant.awards().stream().map(Tests::award).toList())));
        rules.newRule("cy-4-(4)")
                .forEach(
                        "$today",
                        Today.class,
                        "$unit",
                        Unit.class,
                        "$applicant",
                        Applicant.class,
                        "$parameters",
                        Parameters.class)
                .execute(context -> {
                    Unit unit = context.get("$unit");
                    context.insert(highIncome(
                            "cy-4-(4)",
                            body(unit.innovationBodyType(), InnovationBodyType.NONE, InnovationBodyType.OTHER_CLAIMED),
                            "unit.innovationBodyType",
                            context.get("$applicant"),
                            context.get("$parameters"),
                            context.get("$today"),
                            FOUR));
                });
        rules.newRule("cy-4-(5)")
                .forEach(
                        "$today",
                        Today.class,
                        "$unit",
                        Unit.class,
                        "$applicant",
                        Applicant.class,
                        "$parameters",
                        Parameters.class)
                .execute(context -> {
                    Unit unit = context.get("$unit");
                    context.insert(highIncome(
                            "cy-4-(5)",
                            body(unit.serviceBodyType(), ServiceBodyType.NONE, ServiceBodyType.OTHER_CLAIMED),
                            "unit.serviceBodyType",
                            context.get("$applicant"),
                            context.get("$parameters"),
                            context.get("$today"),
                            EIGHT));
                });
        one(
                rules,
                "cy-4-(6) unknown",
                Applicant.class,
                applicant -> applicant.ipItems() == null,
                applicant -> finding("cy-4-(6)", Status.UNKNOWN, "applicant.ipItems", null));
        one(
                rules,
                "cy-4-(6)",
                Applicant.class,
                applicant -> applicant.ipItems() != null,
                applicant -> ipItems(
                        applicant,
                        applicant.ipItems().stream()
                                .map(item -> new JudgedItem(item.type(), Tests.ipItem(item)))
                                .toList()));
        amount(rules, "cy-4-(7)a", Team::selfInvestment3y, FIVE_MILLION, false, "team.selfInvestment3y");
        amount(rules, "cy-4-(7)b", Team::equityCashFinancing, TEN_MILLION, false, "team.equityCashFinancing");
        amount(rules, "cy-4-(7)c", Team::taxAverage3y, FIVE_MILLION, true, "team.taxAverage3y");
        one(
                rules,
                "cy-4-(7)h",
                Applicant.class,
                applicant -> true,
                applicant -> numeric(
                        "cy-4-(7)h",
                        share(applicant),
                        applicant.shareRatio(),
                        SHARE,
                        "applicant.naturalPersonShareholder",
                        applicant.naturalPersonShareholder(),
                        "applicant.shareRatio",
                        applicant.shareRatio(),
                        "applicant.shareholderRankOverall",
                        applicant.shareholderRankOverall(),
                        "applicant.shareholderRankNatural",
                        applicant.shareholderRankNatural()));
        rules.newRule("cy-4-(8)")
                .forEach("$today", Today.class, "$applicant", Applicant.class, "$parameters", Parameters.class)
                .execute(context -> context.insert(
                        selfEmployed(context.get("$applicant"), context.get("$parameters"), context.get("$today"))));
        rules.newRule("cy-4-(9)")
                .forEach("$applicant", Applicant.class, "$parameters", Parameters.class)
                .execute(context ->
                        context.insert(overseasQualification(context.get("$applicant"), context.get("$parameters"))));
        one(
                rules,
                "cy-4-(10)",
                Applicant.class,
                applicant -> true,
                applicant -> finding(
                        "cy-4-(10)",
                        holds(applicant.recommendedAndApproved()),
                        "applicant.recommendedAndApproved",
                        applicant.recommendedAndApproved()));
        rules.newRule("cy-4-income")
                .forEach("$today", Today.class, "$applicant", Applicant.class, "$parameters", Parameters.class)
                .execute(context -> context.insert(
                        income(context.get("$applicant"), context.get("$parameters"), context.get("$today"))));
    }

    /** The rule that chains on findings; without one Evrete takes no findings in. */
    private static void exemption(RuleSetBuilder<Knowledge> rules) {
        rules.newRule("cy-4-income-exempt")
                .forEach("$first", Finding.class, "$second", Finding.class)
                .where((Object[] values) -> ((Finding) values[0]).provision().equals("cy-4-(4)"), "$first")
                .where((Object[] values) -> ((Finding) values[0]).provision().equals("cy-4-(5)"), "$second")
                .execute(context -> {
                    Finding first = context.get("$first");
                    Finding second = context.get("$second");
                    Status best = first.status().or(second.status());
                    context.insert(finding("cy-4-income-exempt", best == Status.UNMET ? Status.NOT_APPLICABLE : best));
                });
    }

    private static Finding experienceAndDegree(Applicant applicant) {
        Integer months = applicant.workExperienceMonths();
        Degree degree = applicant.highestDegree();
        Status experience = months == null ? Status.UNKNOWN : Status.of(months >= 24);
        return numeric(
                "cy-4-(1)",
                experience.and(degree == null ? Status.UNKNOWN : Status.of(degree != Degree.NONE)),
                months == null ? null : BigDecimal.valueOf(months),
                TWO_YEARS,
                "applicant.workExperienceMonths",
                months,
                "applicant.highestDegree",
                degree);
    }

    private static Finding title(Applicant applicant) {
        TitleLevel title = applicant.titleLevel();
        Status level = title == null ? Status.UNKNOWN : Status.of(title.compareTo(TitleLevel.INTERMEDIATE) >= 0);
        return finding(
                "cy-4-(2)",
                level.or(judged(applicant.equivalentQualification())),
                "applicant.titleLevel",
                title,
                "applicant.equivalentQualification",
                applicant.equivalentQualification());
    }

    private static <T> Status body(@Nullable T type, T none, T other) {
        if (type == null) {
            return Status.UNKNOWN;
        }
        return type == none ? Status.UNMET : type == other ? Status.REVIEW : Status.MET;
    }

    /** A rule on one fact. */
    @SuppressWarnings("unchecked") // the fact is of the class the rule is declared for
    private static <T> void one(
            RuleSetBuilder<Knowledge> rules,
            String name,
            Class<T> type,
            Predicate<T> condition,
            Function<T, Finding> finding) {
        rules.newRule(name)
                .forEach("$fact", type)
                .where((Object[] values) -> condition.test((T) values[0]), "$fact")
                .execute(context -> context.insert(finding.apply((T) context.getObject("$fact"))));
    }

    private static <T> void byJudgement(
            RuleSetBuilder<Knowledge> rules,
            String provision,
            Class<T> type,
            Function<T, @Nullable Judgement> judgement,
            String path) {
        one(
                rules,
                provision + " met",
                type,
                fact -> judgement.apply(fact) == Judgement.YES,
                fact -> finding(provision, Status.MET));
        one(
                rules,
                provision + " missed",
                type,
                fact -> judgement.apply(fact) == Judgement.NO,
                fact -> finding(provision, Status.UNMET));
        one(
                rules,
                provision + " undecided",
                type,
                fact -> judgement.apply(fact) == Judgement.UNDECIDED,
                fact -> finding(provision, Status.REVIEW));
        one(
                rules,
                provision + " unknown",
                type,
                fact -> judgement.apply(fact) == null,
                fact -> finding(provision, Status.UNKNOWN, path, null));
    }

    private static void amount(
            RuleSetBuilder<Knowledge> rules,
            String provision,
            Function<Team, @Nullable BigDecimal> amount,
            BigDecimal limit,
            boolean inclusive,
            String path) {
        one(
                rules,
                provision + " unknown",
                Team.class,
                team -> amount.apply(team) == null,
                team -> numeric(provision, Status.UNKNOWN, null, limit, path, null));
        one(rules, provision + " known", Team.class, team -> amount.apply(team) != null, team -> {
            BigDecimal actual = amount.apply(team);
            int sign = actual.compareTo(limit);
            return numeric(provision, Status.of(inclusive ? sign >= 0 : sign > 0), actual, limit);
        });
    }

    private record Relief(Status status) {}

    private record Waiver(Status status) {}

    private record Tax(Status status, List<UnitTaxRecord> known) {}
}
