package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Indicator;
import org.jingcai.answer.NextStep;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Matter;
import org.jingcai.internal.kie.RuleSession;
import org.jingcai.internal.policy.AnswerFrame;
import org.jingcai.internal.policy.Manifest;
import org.jingcai.internal.rule.CasesInHand;
import org.jingcai.internal.rule.RuleIndex;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jingcai.policy.Topic;
import org.jingcai.reference.Figure;
import org.jingcai.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/** The score rules of one policy. Immutable and thread-safe. */
public final class ScoreRules {

    private final RuleIndex index;
    private final RuleSession session;
    private final ReferenceTables tables;
    private final AnswerFrame frame;
    private final List<Integer> rounds;

    public ScoreRules(Manifest manifest, ClassLoader loader, ReferenceTables tables, AnswerFrame frame) {
        this.index = new RuleIndex(manifest.rules().get(Topic.SCORE));
        this.session = new RuleSession(manifest.models().get(Topic.SCORE), loader, index.size());
        this.tables = tables;
        this.frame = frame;
        this.rounds = List.copyOf(manifest.rounds());
    }

    /**
     * One answer for each case, in order.
     *
     * @param eligibility what the same policy says of each of them
     */
    public List<ScoreAnswer> answer(List<Case> cases, List<EligibilityAnswer> eligibility) {
        Map<Matter, CasesInHand> inHand = CasesInHand.of(cases, index);
        session.fire(inHand.values());
        Map<Matter, ScoreTerms> terms = new EnumMap<>(Matter.class);
        inHand.forEach((matter, spokenOf) -> terms.put(matter, spokenOf.terms()));
        List<ScoreAnswer> answers = new ArrayList<>(cases.size());
        for (int i = 0; i < cases.size(); i++) {
            Case kase = cases.get(i);
            answers.add(judge(kase, terms.get(kase.matter()), eligibility.get(i)));
        }
        return answers;
    }

    private ScoreAnswer judge(Case kase, ScoreTerms terms, EligibilityAnswer eligibility) {
        if (eligibility.outcome() == Outcome.NOT_IN_FORCE) {
            return new ScoreAnswer(
                    frame.basis(Topic.SCORE, kase, Outcome.NOT_IN_FORCE, eligibility.findings(), List.of()),
                    eligibility,
                    List.of(),
                    PointsRange.between(null, null),
                    null);
        }
        Integer year = kase.points().launchYear();
        List<RoundScore> scores = (year == null ? rounds : List.of(year))
                .stream().map(one -> new RoundScore(kase, terms, tables, one)).toList();
        List<Tally> tallies = over(scores);
        List<Indicator> indicators = tallies.stream()
                .map(tally ->
                        new Indicator(tally.provision(), tally.name(), tally.points(), tally.status(), tally.working()))
                .toList();
        PointsRange total = indicators.stream().map(Indicator::points).reduce(PointsRange.ZERO, PointsRange::plus);
        BigDecimal mark = year == null
                ? null
                : scores.get(0).input().rates().passMark().map(Figure::value).orElse(null);
        Status score = year == null ? Status.UNKNOWN : reached(total, mark, tallies);
        Outcome outcome = outcome(score, eligibility.outcome(), year == null);
        List<NextStep> next =
                year == null ? List.of() : NextSteps.of(scores.get(0).input());
        return new ScoreAnswer(
                frame.basis(
                        Topic.SCORE,
                        kase,
                        outcome,
                        findings(scores, tallies),
                        missing(outcome, tallies, mark, year, eligibility)),
                eligibility,
                indicators,
                total,
                mark,
                next);
    }

    private static List<Tally> over(List<RoundScore> scores) {
        List<Tally> tallies = scores.get(0).tallies();
        for (RoundScore other : scores.subList(1, scores.size())) {
            List<Tally> both = new ArrayList<>();
            for (int i = 0; i < tallies.size(); i++) {
                both.add(tallies.get(i)
                        .orOf(
                                other.tallies().get(i),
                                scores.get(0).input().round().year(),
                                other.input().round().year()));
            }
            tallies = both;
        }
        return tallies;
    }

    /** Whether the whole range lies on one side of the mark; else unknown for want of facts, or for review. */
    private static Status reached(PointsRange total, @Nullable BigDecimal mark, List<Tally> tallies) {
        if (mark == null) {
            return Status.UNKNOWN;
        }
        if (total.min() != null && total.min().compareTo(mark) >= 0) {
            return Status.MET;
        }
        if (total.max() != null && total.max().compareTo(mark) < 0) {
            return Status.UNMET;
        }
        return tallies.stream().anyMatch(tally -> tally.status() == Status.UNKNOWN) ? Status.UNKNOWN : Status.REVIEW;
    }

    private static Outcome outcome(Status score, Outcome eligibility, boolean roundOpen) {
        if (roundOpen) {
            return Outcome.UNDETERMINED;
        }
        if (eligibility == Outcome.INELIGIBLE) {
            return Outcome.INELIGIBLE;
        }
        if (score == Status.UNMET) {
            return Outcome.NOT_REACHED;
        }
        Status eligible = switch (eligibility) {
            case ELIGIBLE -> Status.MET;
            case REVIEW -> Status.REVIEW;
            default -> Status.UNKNOWN;
        };
        return switch (score.and(eligible)) {
            case MET -> Outcome.REACHED;
            case REVIEW -> Outcome.REVIEW;
            default -> Outcome.UNDETERMINED;
        };
    }

    private List<Finding> findings(List<RoundScore> scores, List<Tally> tallies) {
        Map<String, Row> rows = new HashMap<>();
        tallies.forEach(tally -> tally.rows().forEach(row -> rows.put(row.provision(), row)));
        List<Finding> findings = new ArrayList<>();
        for (RuleSpec spec : index.specs()) {
            Row row = rows.get(spec.id());
            if (row == null) {
                row = scores.get(0).cutOff(spec.id());
                for (RoundScore other : scores.subList(1, scores.size())) {
                    row = row.orOf(
                            other.cutOff(spec.id()),
                            scores.get(0).input().round().year(),
                            other.input().round().year());
                }
            }
            findings.add(new ScoreFinding(spec, row));
        }
        return findings;
    }

    /** What the points wait for stands before what eligibility waits for; nothing decides a decided outcome. */
    private static List<String> missing(
            Outcome outcome,
            List<Tally> tallies,
            @Nullable BigDecimal mark,
            @Nullable Integer year,
            EligibilityAnswer eligibility) {
        Set<String> paths = new LinkedHashSet<>();
        if (year == null) {
            paths.add(Tally.LAUNCH_YEAR);
        } else if (mark == null) {
            paths.add(Rates.PASS_MARK + "[" + year + "]");
        }
        if (outcome == Outcome.UNDETERMINED) {
            paths.addAll(eligibility.decisiveMissing());
        }
        tallies.forEach(tally -> paths.addAll(tally.missing()));
        paths.addAll(eligibility.missing());
        return List.copyOf(paths);
    }
}
