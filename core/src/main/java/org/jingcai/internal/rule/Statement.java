package org.jingcai.internal.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jingcai.answer.Status;
import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.UnitChannel;
import org.jingcai.internal.check.AgeCheck;
import org.jingcai.internal.check.AwardCheck;
import org.jingcai.internal.check.CatalogueCheck;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.check.ChoiceCheck;
import org.jingcai.internal.check.Comparison;
import org.jingcai.internal.check.CutOffCheck;
import org.jingcai.internal.check.DependantsCheck;
import org.jingcai.internal.check.DifferentDistrictsCheck;
import org.jingcai.internal.check.DurationCheck;
import org.jingcai.internal.check.ExclusionCheck;
import org.jingcai.internal.check.FactlessCheck;
import org.jingcai.internal.check.FallbackCheck;
import org.jingcai.internal.check.Figures;
import org.jingcai.internal.check.FlagCheck;
import org.jingcai.internal.check.ForReviewCheck;
import org.jingcai.internal.check.FraudBarCheck;
import org.jingcai.internal.check.ImplicationCheck;
import org.jingcai.internal.check.InPrincipleCheck;
import org.jingcai.internal.check.IntroductionAgeCheck;
import org.jingcai.internal.check.IpCheck;
import org.jingcai.internal.check.JudgementCheck;
import org.jingcai.internal.check.MonthlyCheck;
import org.jingcai.internal.check.NationalityCheck;
import org.jingcai.internal.check.PairCheck;
import org.jingcai.internal.check.QuantityCheck;
import org.jingcai.internal.check.RankedCheck;
import org.jingcai.internal.check.ReachedCheck;
import org.jingcai.internal.check.ReferenceCheck;
import org.jingcai.internal.check.RetirementCheck;
import org.jingcai.internal.check.RetirementPolicyCheck;
import org.jingcai.internal.check.RoundCheck;
import org.jingcai.internal.check.SameUnitCheck;
import org.jingcai.internal.check.Span;
import org.jingcai.internal.check.SuburbCheck;
import org.jingcai.internal.check.TagCheck;
import org.jingcai.internal.check.TextGivenCheck;
import org.jingcai.internal.check.TotalCheck;
import org.jingcai.internal.check.WageMultiple;
import org.jingcai.internal.check.Wages;
import org.jingcai.internal.check.WithinYearsCheck;
import org.jingcai.internal.check.YearlyCheck;
import org.jspecify.annotations.Nullable;

/**
 * What one rule states of one case: each sentence of its body adds a check. Which sentence calls which method stands in
 * {@code vocabulary.dsl}.
 */
public final class Statement {

    private static final Map<String, String> OWN_LOOK_UP = Map.of(
            "parameters.foreignQualificationCatalogue", "境外职业资格在认可目录内",
            "parameters.restrictedIndustryCatalogue", "主营业务属于禁止和限制范围");

    private static final Check[] NONE = {};

    private final RuleSpec spec;
    private final Case kase;
    private final Figures figures;

    // Most rules have one or two lines of one kind: arrays grow line by line.
    private Check[] concerns = NONE;
    private Check[] all = NONE;
    private Check[] any = NONE;
    private Check[] always = NONE;
    private boolean oneIsEnough;
    private boolean dependsOnDay;

    private @Nullable Map<Subject, Check> channels;
    private boolean attachedMissesAreForReview;
    private boolean freeOfQuota;
    private @Nullable UnitChannel filingChannel;

    Statement(RuleSpec spec, Case kase, Figures figures) {
        this.spec = spec;
        this.kase = kase;
        this.figures = figures;
    }

    // How sentences combine

    /** The sentence that follows says whom the provision concerns. */
    public Concerns concerns() {
        return new Concerns();
    }

    /** Of the sentences that follow one is enough. */
    public void anyOf() {
        oneIsEnough = true;
    }

    private void add(Check check) {
        if (oneIsEnough) {
            any = with(any, check);
        } else {
            all = with(all, check);
        }
    }

    private Check[] with(Check[] checks, Check check) {
        Check[] grown = new Check[checks.length + 1];
        System.arraycopy(checks, 0, grown, 0, checks.length);
        grown[checks.length] = check;
        dependsOnDay |= check.dependsOnDay();
        return grown;
    }

    /** The last of them gives way to one made of it. */
    private void replaceLast(Check[] checks, UnaryOperator<Check> made) {
        Check check = made.apply(checks[checks.length - 1]);
        checks[checks.length - 1] = check;
        dependsOnDay |= check.dependsOnDay();
    }

    /** The group of grounds: what it comes to is found when all rules have spoken. */
    public void oneOfTheGrounds() {
        if (!(spec.role() instanceof Role.Grounds)) {
            throw new IllegalStateException("not the head of a group of grounds (" + spec.id() + ")");
        }
    }

    /** The head of the conditions of one side: what it comes to is found when all rules have spoken. */
    public void allOfTheConditions() {
        if (!(spec.role() instanceof Role.Conditions)) {
            throw new IllegalStateException("not the head of a list of conditions (" + spec.id() + ")");
        }
    }

    /** With this flag a person may decide that the ordinary conditions of the unit are not asked. */
    public void opensChannelForUnit(String term) {
        opensChannel(Subject.UNIT, term);
    }

    /** With this flag a person may decide that the ordinary conditions of the applicant are not asked. */
    public void opensChannelForApplicant(String term) {
        opensChannel(Subject.APPLICANT, term);
    }

    private void opensChannel(Subject side, String term) {
        ForReviewCheck flag = new ForReviewCheck(kase, new FlagCheck(kase, Terms.fact(term), true));
        Map<Subject, Check> opened = channels == null ? new EnumMap<>(Subject.class) : channels;
        opened.put(side, flag);
        channels = opened;
        any = with(any, flag);
    }

    /** In the path of this ground a miss of an attached condition is for a person to judge. */
    public void attachedMissesAreForReview() {
        attachedMissesAreForReview = true;
    }

    /** The sentence that follows counts only where the one before is surely missed, and then for review. */
    public ElseForReview elseForReview() {
        return new ElseForReview();
    }

    // Yes or no

    public void holds(String term) {
        add(new FlagCheck(kase, Terms.fact(term), true));
    }

    public void holdsNot(String term) {
        add(new FlagCheck(kase, Terms.fact(term), false));
    }

    /** A miss of this is a miss, also in a rule whose other misses are for review. */
    public void neverHolds(String term) {
        always = with(always, new FlagCheck(kase, Terms.fact(term), false));
    }

    /** Where the flag is up a person must decide; down is as it should be. */
    public void reviewedWhere(String term) {
        add(new InPrincipleCheck(kase, new FlagCheck(kase, Terms.fact(term), false)));
    }

    /** Nothing in the case can decide it. */
    public void forReview() {
        add(FactlessCheck.otherRules(kase));
    }

    public void judged(String term) {
        add(new JudgementCheck(kase, Terms.fact(term)));
    }

    // One of a list

    public void oneOf(String term, String labels) {
        add(choice(term, labels, ChoiceCheck.Openness.CLOSED));
    }

    public void oneOfAndTheLike(String term, String labels) {
        add(choice(term, labels, ChoiceCheck.Openness.CLAIMS));
    }

    public void noneOf(String term, String labels) {
        add(new ExclusionCheck(choice(term, labels, ChoiceCheck.Openness.CLOSED)));
    }

    /** Whether these count is for a person to judge; others are missed. */
    public void oneOfForReview(String term, String labels) {
        add(new ForReviewCheck(kase, choice(term, labels, ChoiceCheck.Openness.CLOSED)));
    }

    public OfThese ofThese(String term, String labels) {
        return new OfThese(choice(term, labels, ChoiceCheck.Openness.CLOSED));
    }

    public void hasAnyOf(String term, String labels) {
        add(tags(term, labels));
    }

    public void suburban() {
        add(new SuburbCheck(kase));
    }

    private TagCheck tags(String term, String labels) {
        Fact fact = Terms.fact(term);
        return new TagCheck(kase, fact, Terms.choices(fact, labels));
    }

    public void levelAtLeast(String term, String label) {
        Fact fact = Terms.fact(term);
        Enum<?> least = (Enum<?>) Terms.choices(fact, label).iterator().next();
        add(new RankedCheck(kase, fact, least));
    }

    public void chineseNational() {
        add(new NationalityCheck(kase, Terms.fact("国籍")));
    }

    private ChoiceCheck choice(String term, String labels, ChoiceCheck.Openness openness) {
        Fact fact = Terms.fact(term);
        return new ChoiceCheck(kase, fact, Terms.choices(fact, labels), openness);
    }

    // Numbers

    public void atLeast(String term, String amount) {
        add(quantity(term, Comparison.AT_LEAST, Terms.amount(amount)));
    }

    public void moreThan(String term, String amount) {
        add(quantity(term, Comparison.MORE_THAN, Terms.amount(amount)));
    }

    public void amongFirst(String term, int places) {
        add(quantity(term, Comparison.AT_MOST, BigDecimal.valueOf(places)));
    }

    /** Shown to whoever has to decide; decides nothing. */
    public void forReference(String term) {
        add(new ReferenceCheck(kase, Terms.fact(term)));
    }

    private QuantityCheck quantity(String term, Comparison comparison, BigDecimal threshold) {
        return new QuantityCheck(kase, Terms.fact(term), comparison, threshold);
    }

    // Time

    public void reached(String term) {
        add(new ReachedCheck(kase, Terms.fact(term)));
    }

    public void monthsSince(String term, int months) {
        add(new DurationCheck(kase, Terms.fact(term), months));
    }

    public void yearsSince(String term, int years) {
        monthsSince(term, 12 * years);
    }

    public void notOver(String term, int years) {
        add(new AgeCheck(kase, Terms.fact(term), years));
    }

    public void notOverInYearOfIntroduction(int years) {
        add(new IntroductionAgeCheck(kase, years));
    }

    // Amounts by year and month

    public void lastYearAtLeast(String term, String amount) {
        add(YearlyCheck.against(figures, Terms.fact(term), Span.LAST_YEAR, Comparison.AT_LEAST, Terms.amount(amount)));
    }

    public void eachOfThreeYearsAtLeast(String term, String amount) {
        add(YearlyCheck.against(
                figures, Terms.fact(term), Span.LAST_THREE_YEARS, Comparison.AT_LEAST, Terms.amount(amount)));
    }

    /** Against a parameter that an authority may set; until it does, the amount in the text. */
    public void eachOfThreeYearsAtLeast(String term, String parameter, String amount) {
        BigDecimal set = (BigDecimal) Terms.fact(parameter).of(kase);
        add(YearlyCheck.against(
                figures,
                Terms.fact(term),
                Span.LAST_THREE_YEARS,
                Comparison.AT_LEAST,
                set == null ? Terms.amount(amount) : set));
    }

    public void threeYearTotalAtLeast(String term, String amount) {
        add(new TotalCheck(figures, Terms.fact(term), Comparison.AT_LEAST, Terms.amount(amount)));
    }

    public void lastYearReachesWage(String term, String wage, String multiple) {
        add(WageMultiple.lastYear(figures, Terms.fact(term), Comparison.AT_LEAST, wages(wage), Terms.amount(multiple)));
    }

    /** Against a multiple that the text leaves open: without the parameter nothing is decided. */
    public void lastYearExceedsWage(String term, String wage, String multiple) {
        add(WageMultiple.lastYear(figures, Terms.fact(term), Comparison.MORE_THAN, wages(wage), Terms.fact(multiple)));
    }

    public void eachOfSixMonthsReachesWage(String term, String wage, String multiple) {
        add(new MonthlyCheck(figures, Terms.fact(term), Comparison.AT_LEAST, wages(wage), Terms.amount(multiple)));
    }

    public void eachOfThreeYearsExceedsWage(String term, String wage, String multiple) {
        add(WageMultiple.eachOfThreeYears(
                figures, Terms.fact(term), Comparison.MORE_THAN, wages(wage), Terms.amount(multiple)));
    }

    private Wages wages(String term) {
        return figures.wages(Terms.fact(term));
    }

    // The yearly round

    /** In force for the years that the header of the rule names. */
    public void launchedInForce() {
        if (!(spec.role() instanceof Role.InForce inForce)) {
            throw new IllegalStateException("names no years of rounds (" + spec.id() + ")");
        }
        add(new RoundCheck(kase, inForce.years()));
    }

    public void notAfterCutOff(String term) {
        add(new CutOffCheck(kase, Terms.fact(term)));
    }

    public void underAgeAtCutOff(String term, int years) {
        add(RetirementCheck.under(kase, Terms.fact(term), years));
    }

    public void underAgeOfNewRule(String term) {
        add(RetirementCheck.byNewRule(kase, Terms.fact(term)));
    }

    public void notBarredByFraud(int years) {
        add(new FraudBarCheck(kase, years));
    }

    public void given(String term) {
        add(new TextGivenCheck(kase, Terms.fact(term)));
    }

    public void atMost(String term, String amount) {
        add(quantity(term, Comparison.AT_MOST, Terms.amount(amount)));
    }

    // What has a shape of its own

    public void award() {
        add(new AwardCheck(kase, false));
    }

    public void awardOfSecondGrade() {
        add(new AwardCheck(kase, true));
    }

    public void intellectualProperty(int lowestRank, int inventions, int otherPatents, int software) {
        add(new IpCheck(kase, lowestRank, inventions, otherPatents, software));
    }

    public void listed(String entry, String catalogue) {
        add(catalogue(entry, catalogue, true));
    }

    public void notListed(String entry, String catalogue) {
        add(catalogue(entry, catalogue, false));
    }

    public void sameUnit(String terms) {
        add(new SameUnitCheck(kase, Terms.facts(terms)));
    }

    public void dependantsNotRegisteredTwice() {
        add(new DependantsCheck(kase));
    }

    private CatalogueCheck catalogue(String entry, String catalogue, boolean wantedIn) {
        Fact list = Terms.fact(catalogue);
        String own = OWN_LOOK_UP.get(list.path());
        Fact ownLookUp = own == null ? null : Terms.fact(own);
        return new CatalogueCheck(kase, Terms.fact(entry), list, ownLookUp, wantedIn);
    }

    // What a rule says beside its finding

    /** Where this carries, no quota number is used. */
    public void freeOfQuota() {
        freeOfQuota = true;
    }

    /** The body through which a unit that this concerns files. */
    public void filesThrough(String label) {
        Fact channel = Terms.fact("主管单位渠道");
        filingChannel = (UnitChannel) Terms.choices(channel, label).iterator().next();
        oneOf("主管单位渠道", label);
    }

    /** Sentences that say whom the provision concerns. */
    public final class Concerns {

        public void oneOf(String term, String labels) {
            concerns = with(concerns, choice(term, labels, ChoiceCheck.Openness.CLOSED));
        }

        /** Widens the sentence before. */
        public void orOneOf(String term, String labels) {
            Check other = choice(term, labels, ChoiceCheck.Openness.CLOSED);
            replaceLast(concerns, first -> PairCheck.either(kase, first, other));
        }

        public void hasAnyOf(String term, String labels) {
            concerns = with(concerns, tags(term, labels));
        }

        /** Registration and tax lie in different districts. */
        public void taxedElsewhere() {
            concerns = with(concerns, new DifferentDistrictsCheck(kase));
        }

        /** The case has no place for such a request, so this never concerns it. */
        public void writtenRequest() {
            concerns = with(concerns, FactlessCheck.writtenRequest(kase));
        }

        public void holds(String term) {
            concerns = with(concerns, new FlagCheck(kase, Terms.fact(term), true));
        }

        public void reached(String term) {
            concerns = with(concerns, new ReachedCheck(kase, Terms.fact(term)));
        }

        /** Whether national policy on retirement ages has changed, as the parameter says. */
        public void retirementAgesChanged(boolean changed) {
            concerns = with(concerns, new RetirementPolicyCheck(kase, changed));
        }

        public void withinYears(String term, int years) {
            concerns = with(concerns, new WithinYearsCheck(kase, Terms.fact(term), years));
        }
    }

    /** The second half of 「…为…的须…」 and 「…为…且…」. */
    public final class OfThese {

        private final Check condition;

        private OfThese(Check condition) {
            this.condition = condition;
        }

        public void and(String term) {
            add(PairCheck.both(kase, condition, new FlagCheck(kase, Terms.fact(term), true)));
        }

        public void mustHold(String term) {
            add(new ImplicationCheck(kase, condition, new FlagCheck(kase, Terms.fact(term), true)));
        }
    }

    /** The second half of 「仅…的由人工判断」. */
    public final class ElseForReview {

        private ElseForReview() {}

        public void oneOf(String term, String labels) {
            replaceLast(choice(term, labels, ChoiceCheck.Openness.CLOSED));
        }

        public void amongFirst(String term, int places) {
            replaceLast(quantity(term, Comparison.AT_MOST, BigDecimal.valueOf(places)));
        }

        private void replaceLast(Check second) {
            Statement.this.replaceLast(oneIsEnough ? any : all, first -> new FallbackCheck(kase, first, second));
        }
    }

    // What it comes to

    public RuleSpec spec() {
        return spec;
    }

    public Case kase() {
        return kase;
    }

    /** Checks that say whom the provision concerns, in their order; not to be written to. */
    public Check[] conditions() {
        return concerns;
    }

    /** Checks all of which must hold; not to be written to. */
    public Check[] all() {
        if (always.length == 0) {
            return all;
        }
        Check[] both = Arrays.copyOf(all, all.length + always.length);
        System.arraycopy(always, 0, both, all.length, always.length);
        return both;
    }

    /** Checks of which one is enough; empty where there are none, and not to be written to. */
    public Check[] any() {
        return any;
    }

    /** The channel this opens beside the ordinary conditions of a side; null where it opens none. */
    public @Nullable Check channel(Subject side) {
        return channels == null ? null : channels.get(side);
    }

    public boolean isFreeOfQuota() {
        return freeOfQuota;
    }

    /** The body through which the unit files; null where the rule names none. */
    public @Nullable UnitChannel filingChannel() {
        return filingChannel;
    }

    public boolean leavesAttachedMissesToReview() {
        return attachedMissesAreForReview;
    }

    /** Whether the provision concerns the case on that day. */
    public Status concernsOn(LocalDate day) {
        return allOf(concerns, day);
    }

    /** Whether what it asks is met on that day, whomever it concerns; a miss in principle is for review. */
    public Status requirementOn(LocalDate day) {
        Status status = allOf(all, day);
        if (any.length > 0) {
            Status best = Status.UNMET;
            for (Check check : any) {
                best = best.or(check.at(day));
            }
            status = status.and(best);
        }
        Status judged = spec.strictness() == Strictness.IN_PRINCIPLE ? status.missedInPrinciple() : status;
        return judged.and(allOf(always, day));
    }

    private static Status allOf(Check[] checks, LocalDate day) {
        Status status = Status.MET;
        for (Check check : checks) {
            status = status.and(check.at(day));
        }
        return status;
    }

    /** Whether anything stated here may be otherwise on another day. */
    public boolean dependsOnDay() {
        return dependsOnDay;
    }

    /** The next day on which anything stated here may change; null where nothing will. */
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return Check.earlier(nextTurn(concerns, after), Check.earlier(nextTurn(all, after), nextTurn(any, after)));
    }

    private static @Nullable LocalDate nextTurn(Check[] checks, LocalDate after) {
        LocalDate turn = null;
        for (Check check : checks) {
            turn = Check.earlier(turn, check.nextTurn(after));
        }
        return turn;
    }
}
