package org.jingcai.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jingcai.answer.Subject;
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
import org.jingcai.internal.check.NotEndedCheck;
import org.jingcai.internal.check.PairCheck;
import org.jingcai.internal.check.QuantityCheck;
import org.jingcai.internal.check.RankedCheck;
import org.jingcai.internal.check.ReachedCheck;
import org.jingcai.internal.check.ReferenceCheck;
import org.jingcai.internal.check.RetirementCheck;
import org.jingcai.internal.check.RetirementPolicyCheck;
import org.jingcai.internal.check.RoundCheck;
import org.jingcai.internal.check.SameUnitCheck;
import org.jingcai.internal.check.SinceGraduationCheck;
import org.jingcai.internal.check.Span;
import org.jingcai.internal.check.SuburbCheck;
import org.jingcai.internal.check.TagCheck;
import org.jingcai.internal.check.TextGivenCheck;
import org.jingcai.internal.check.TotalCheck;
import org.jingcai.internal.check.WageMultiple;
import org.jingcai.internal.check.WithinYearsCheck;
import org.jingcai.internal.check.YearlyCheck;
import org.jingcai.internal.score.terms.ScoreStatement;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says while it is listened to: each sentence of its body adds a line. Which sentence calls which method stands
 * in {@code vocabulary.dsl}. Nothing here knows of a case, so a rule is listened to once. One thread at a time.
 */
public final class Sentences {

    private static final Map<String, String> OWN_LOOK_UP = Map.of(
            "parameters.foreignQualificationCatalogue", "境外职业资格在认可目录内",
            "parameters.restrictedIndustryCatalogue", "主营业务属于禁止和限制范围");

    final RuleSpec spec;
    final List<Line> concerns = new ArrayList<>();
    final List<Line> all = new ArrayList<>();
    final List<Line> any = new ArrayList<>();
    final List<Line> always = new ArrayList<>();
    final Map<Subject, Line> channels = new EnumMap<>(Subject.class);
    final ScoreTerms score = new ScoreTerms();
    boolean attachedMissesAreForReview;
    boolean freeOfQuota;
    int exclusions;

    @Nullable
    UnitChannel filingChannel;

    private boolean oneIsEnough;
    private int nextLine;

    /**
     * @param firstLine number of its first line
     */
    Sentences(RuleSpec spec, int firstLine) {
        this.spec = spec;
        this.nextLine = firstLine;
    }

    /** Number for the line after its last. */
    int nextLine() {
        return nextLine;
    }

    private Line line(Check check) {
        return new Line(check, nextLine++);
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
        (oneIsEnough ? any : all).add(line(check));
    }

    /** The last of them gives way to one made of it. */
    private static void replaceLast(List<Line> lines, UnaryOperator<Check> made) {
        Line last = lines.remove(lines.size() - 1);
        lines.add(new Line(made.apply(last.check()), last.number()));
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
        Line flag = line(new ForReviewCheck(new FlagCheck(Terms.fact(term), true)));
        channels.put(side, flag);
        any.add(flag);
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
        add(new FlagCheck(Terms.fact(term), true));
    }

    public void holdsNot(String term) {
        add(new FlagCheck(Terms.fact(term), false));
    }

    /** A miss of this is a miss, also in a rule whose other misses are for review. */
    public void neverHolds(String term) {
        always.add(line(new FlagCheck(Terms.fact(term), false)));
    }

    /** What has ended is over, also in a rule whose other misses are for review. */
    public void neverEnded(String beginning, String end) {
        always.add(line(new NotEndedCheck(Terms.fact(beginning), Terms.fact(end))));
    }

    /** Where the flag is up a person must decide; down is as it should be. */
    public void reviewedWhere(String term) {
        add(new InPrincipleCheck(new FlagCheck(Terms.fact(term), false)));
    }

    /** Nothing in the case can decide it. */
    public void forReview() {
        add(FactlessCheck.otherRules());
    }

    public void judged(String term) {
        add(new JudgementCheck(Terms.fact(term)));
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
        add(new ForReviewCheck(choice(term, labels, ChoiceCheck.Openness.CLOSED)));
    }

    public OfThese ofThese(String term, String labels) {
        return new OfThese(choice(term, labels, ChoiceCheck.Openness.CLOSED));
    }

    public void hasAnyOf(String term, String labels) {
        add(tags(term, labels));
    }

    public void suburban() {
        add(new SuburbCheck());
    }

    private TagCheck tags(String term, String labels) {
        Fact fact = Terms.fact(term);
        return new TagCheck(fact, Terms.choices(fact, labels));
    }

    public void levelAtLeast(String term, String label) {
        Fact fact = Terms.fact(term);
        Enum<?> least = (Enum<?>) Terms.choices(fact, label).iterator().next();
        add(new RankedCheck(fact, least));
    }

    public void chineseNational() {
        add(new NationalityCheck(Terms.fact("国籍")));
    }

    private ChoiceCheck choice(String term, String labels, ChoiceCheck.Openness openness) {
        Fact fact = Terms.fact(term);
        return new ChoiceCheck(fact, Terms.choices(fact, labels), openness);
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
        add(new ReferenceCheck(Terms.fact(term)));
    }

    private QuantityCheck quantity(String term, Comparison comparison, BigDecimal threshold) {
        return new QuantityCheck(Terms.fact(term), comparison, threshold);
    }

    // Time

    public void reached(String term) {
        add(new ReachedCheck(Terms.fact(term)));
    }

    public void monthsSince(String term, int months) {
        add(new DurationCheck(Terms.fact(term), months));
    }

    public void yearsSince(String term, int years) {
        monthsSince(term, 12 * years);
    }

    public void notOver(String term, int years) {
        add(new AgeCheck(Terms.fact(term), years));
    }

    public void notOverInYearOfIntroduction(int years) {
        add(IntroductionAgeCheck.inYearOfIntroduction(years));
    }

    public void notOverNoDayNamed(int years) {
        add(IntroductionAgeCheck.noDayNamed(years));
    }

    /** From a date to the year of introduction no more years than that. */
    public OfThese introducedWithin(String term, int years) {
        return new OfThese(new SinceGraduationCheck(Terms.fact(term), years));
    }

    // Amounts by year and month

    public void lastYearAtLeast(String term, String amount) {
        add(YearlyCheck.against(Terms.fact(term), Span.LAST_YEAR, Comparison.AT_LEAST, Terms.amount(amount)));
    }

    public void eachOfThreeYearsAtLeast(String term, String amount) {
        add(YearlyCheck.against(Terms.fact(term), Span.LAST_THREE_YEARS, Comparison.AT_LEAST, Terms.amount(amount)));
    }

    /** Against a parameter that an authority may set; until it does, the amount in the text. */
    public void eachOfThreeYearsAtLeast(String term, String parameter, String amount) {
        add(YearlyCheck.against(
                Terms.fact(term),
                Span.LAST_THREE_YEARS,
                Comparison.AT_LEAST,
                Terms.fact(parameter),
                Terms.amount(amount)));
    }

    public void threeYearTotalAtLeast(String term, String amount) {
        add(new TotalCheck(Terms.fact(term), Comparison.AT_LEAST, Terms.amount(amount)));
    }

    public void lastYearReachesWage(String term, String wage, String multiple) {
        add(WageMultiple.lastYear(Terms.fact(term), Comparison.AT_LEAST, Terms.fact(wage), Terms.amount(multiple)));
    }

    /** Against a multiple that the text leaves open: without the parameter nothing is decided. */
    public void lastYearExceedsWage(String term, String wage, String multiple) {
        add(WageMultiple.lastYear(Terms.fact(term), Comparison.MORE_THAN, Terms.fact(wage), Terms.fact(multiple)));
    }

    public void eachOfSixMonthsReachesWage(String term, String wage, String multiple) {
        add(new MonthlyCheck(Terms.fact(term), Comparison.AT_LEAST, Terms.fact(wage), Terms.amount(multiple)));
    }

    public void eachOfThreeYearsExceedsWage(String term, String wage, String multiple) {
        add(WageMultiple.eachOfThreeYears(
                Terms.fact(term), Comparison.MORE_THAN, Terms.fact(wage), Terms.amount(multiple)));
    }

    // The yearly round

    /** In force for the years that the header of the rule names. */
    public void launchedInForce() {
        if (!(spec.role() instanceof Role.InForce inForce)) {
            throw new IllegalStateException("names no years of rounds (" + spec.id() + ")");
        }
        add(new RoundCheck(inForce.years()));
    }

    public void notAfterCutOff(String term) {
        add(new CutOffCheck(Terms.fact(term)));
    }

    public void underAgeAtCutOff(String term, int years) {
        add(RetirementCheck.under(Terms.fact(term), years));
    }

    public void underAgeOfNewRule(String term) {
        add(RetirementCheck.byNewRule(Terms.fact(term)));
    }

    public void notBarredByFraud(int years) {
        add(new FraudBarCheck(years));
    }

    public void given(String term) {
        add(new TextGivenCheck(Terms.fact(term)));
    }

    public void atMost(String term, String amount) {
        add(quantity(term, Comparison.AT_MOST, Terms.amount(amount)));
    }

    // What has a shape of its own

    public void award() {
        add(new AwardCheck(false));
    }

    public void awardOfSecondGrade() {
        add(new AwardCheck(true));
    }

    public void intellectualProperty(int lowestRank, int inventions, int otherPatents, int software) {
        add(new IpCheck(lowestRank, inventions, otherPatents, software));
    }

    public void listed(String entry, String catalogue) {
        add(catalogue(entry, catalogue, true));
    }

    public void notListed(String entry, String catalogue) {
        add(catalogue(entry, catalogue, false));
    }

    public void sameUnit(String terms) {
        add(new SameUnitCheck(Terms.facts(terms)));
    }

    public void dependantsNotRegisteredTwice() {
        add(new DependantsCheck());
    }

    private CatalogueCheck catalogue(String entry, String catalogue, boolean wantedIn) {
        Fact list = Terms.fact(catalogue);
        String own = OWN_LOOK_UP.get(list.path());
        Fact ownLookUp = own == null ? null : Terms.fact(own);
        return new CatalogueCheck(Terms.fact(entry), list, ownLookUp, wantedIn);
    }

    // What a rule says beside its finding

    /** What the rule states of the score. */
    public ScoreStatement score() {
        return new ScoreStatement(spec.id(), score);
    }

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
            concerns.add(line(choice(term, labels, ChoiceCheck.Openness.CLOSED)));
        }

        /** Widens the sentence before. */
        public void orOneOf(String term, String labels) {
            Check other = choice(term, labels, ChoiceCheck.Openness.CLOSED);
            replaceLast(concerns, first -> PairCheck.either(first, other));
        }

        public void hasAnyOf(String term, String labels) {
            concerns.add(line(tags(term, labels)));
        }

        /** Registration and tax lie in different districts. */
        public void taxedElsewhere() {
            concerns.add(line(new DifferentDistrictsCheck()));
        }

        /** The case has no place for such a request, so this never concerns it. */
        public void writtenRequest() {
            concerns.add(line(FactlessCheck.writtenRequest()));
        }

        public void holds(String term) {
            concerns.add(line(new FlagCheck(Terms.fact(term), true)));
        }

        public void holdsNot(String term) {
            concerns.add(line(new FlagCheck(Terms.fact(term), false)));
        }

        /**
         * Sets these aside, and is no part of what a ground says: who is not known to be set aside may meet the rest of it.
         */
        public void setAside(String term, String labels) {
            concerns.add(line(new ExclusionCheck(choice(term, labels, ChoiceCheck.Openness.CLOSED))));
            exclusions++;
        }

        public void reached(String term) {
            concerns.add(line(new ReachedCheck(Terms.fact(term))));
        }

        /** Whether national policy on retirement ages has changed, as the parameter says. */
        public void retirementAgesChanged(boolean changed) {
            concerns.add(line(new RetirementPolicyCheck(changed)));
        }

        public void withinYears(String term, int years) {
            concerns.add(line(new WithinYearsCheck(Terms.fact(term), years)));
        }
    }

    /** The second half of 「…为…的须…」 and 「…且…」. */
    public final class OfThese {

        private final Check condition;

        private OfThese(Check condition) {
            this.condition = condition;
        }

        public void and(String term) {
            add(PairCheck.both(condition, new FlagCheck(Terms.fact(term), true)));
        }

        public void andOneOf(String term, String labels) {
            add(PairCheck.both(condition, choice(term, labels, ChoiceCheck.Openness.CLOSED)));
        }

        public void andHasAnyOf(String term, String labels) {
            add(PairCheck.both(condition, tags(term, labels)));
        }

        public void mustHold(String term) {
            add(new ImplicationCheck(condition, new FlagCheck(Terms.fact(term), true)));
        }
    }

    /** The second half of 「仅…的由人工判断」. */
    public final class ElseForReview {

        private ElseForReview() {}

        public void oneOf(String term, String labels) {
            replaceLast(choice(term, labels, ChoiceCheck.Openness.CLOSED));
        }

        public void holds(String term) {
            replaceLast(new FlagCheck(Terms.fact(term), true));
        }

        public void bothOneOf(String term, String labels, String otherTerm, String otherLabels) {
            replaceLast(PairCheck.both(
                    choice(term, labels, ChoiceCheck.Openness.CLOSED),
                    choice(otherTerm, otherLabels, ChoiceCheck.Openness.CLOSED)));
        }

        public void oneOfWithTag(String term, String labels, String tagTerm, String tagLabels) {
            replaceLast(PairCheck.both(choice(term, labels, ChoiceCheck.Openness.CLOSED), tags(tagTerm, tagLabels)));
        }

        public void amongFirst(String term, int places) {
            replaceLast(quantity(term, Comparison.AT_MOST, BigDecimal.valueOf(places)));
        }

        private void replaceLast(Check second) {
            Sentences.replaceLast(oneIsEnough ? any : all, first -> new FallbackCheck(first, second));
        }
    }
}
