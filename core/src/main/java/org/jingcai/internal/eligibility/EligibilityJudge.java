package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Path;
import org.jingcai.answer.Status;
import org.jingcai.answer.Subject;
import org.jingcai.facts.Case;
import org.jingcai.internal.policy.AnswerFrame;
import org.jingcai.internal.rule.CaseInHand;
import org.jingcai.internal.rule.Line;
import org.jingcai.internal.rule.Statement;
import org.jingcai.policy.Topic;
import org.jspecify.annotations.Nullable;

/** Turns what the rules stated of one case into the answer. One use. */
final class EligibilityJudge {

    private final Predicate<LocalDate> mayGovern;
    private final Structure structure;
    private final Case kase;
    private final Stated stated;
    private final CaseInHand inHand;
    private final Verdict today;
    private final Horizon horizon;
    private final FindingsOfCase findings;

    /**
     * @param mayGovern whether the policy governs a day, as far as the day alone says
     */
    EligibilityJudge(Predicate<LocalDate> mayGovern, Structure structure, Stated stated, CaseInHand inHand) {
        this.mayGovern = mayGovern;
        this.structure = structure;
        this.kase = inHand.kase();
        this.stated = stated;
        this.inHand = inHand;
        Standing standing = new Standing(structure, stated, inHand);
        this.today = new Verdict(structure, standing, kase.asOf(), null);
        this.horizon = new Horizon(structure, standing, today, mayGovern);
        this.findings = new FindingsOfCase(structure, standing, today, horizon);
    }

    EligibilityAnswer answer(AnswerFrame frame) {
        Outcome outcome = outcome(today);
        if (outcome == Outcome.NOT_IN_FORCE) {
            return notInForce(
                    frame, kase, structure.inForce() < 0 ? List.of() : findings.at(new int[] {structure.inForce()}));
        }
        List<Finding> inOrder = findings.inOrder();
        List<Path> paths = findings.paths();
        MissingFacts missing = missing(outcome, inOrder, paths);
        List<String> absent = missing.all();
        return new EligibilityAnswer(
                frame.basis(Topic.ELIGIBILITY, kase, outcome, inOrder, absent),
                conditions(),
                absent.subList(0, missing.decisive()),
                paths,
                eligibleFrom(outcome),
                new IntroductionJudge(structure, stated, today).introduction());
    }

    /** Nothing is judged but why the policy is not in force. */
    static EligibilityAnswer notInForce(AnswerFrame frame, Case kase, List<Finding> reason) {
        return new EligibilityAnswer(
                frame.basis(Topic.ELIGIBILITY, kase, Outcome.NOT_IN_FORCE, reason, List.of()),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private Outcome outcome(Verdict verdict) {
        Status inForce = inForce(verdict);
        if (inForce == Status.UNMET) {
            return Outcome.NOT_IN_FORCE;
        }
        Status scope = verdict.scope();
        if (scope == Status.UNMET) {
            return Outcome.OUT_OF_SCOPE;
        }
        if (scope == Status.UNKNOWN || inForce == Status.UNKNOWN) {
            return Outcome.UNDETERMINED;
        }
        return switch (scope.and(verdict.whole())) {
            case MET, NOT_APPLICABLE -> Outcome.ELIGIBLE;
            case REVIEW -> Outcome.REVIEW;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case UNMET -> Outcome.INELIGIBLE;
        };
    }

    /** What the policy itself says of being in force; what the day says where it has no such provision. */
    private Status inForce(Verdict verdict) {
        int position = structure.inForce();
        return position < 0 ? Status.of(mayGovern.test(verdict.day())) : verdict.status(position);
    }

    private @Nullable LocalDate eligibleFrom(Outcome outcome) {
        if (outcome == Outcome.ELIGIBLE) {
            return kase.asOf();
        }
        boolean notInForce = structure.inForce() >= 0 && inForce(today) != Status.MET;
        return notInForce ? null : horizon.firstWhole(verdict -> outcome(verdict) == Outcome.ELIGIBLE);
    }

    /** What has to hold: scope, requirements, exceptions that may be in force, the group of grounds. */
    private List<Finding> conditions() {
        List<Finding> scopes = findings.at(structure.scopes());
        List<Finding> conditions = findings.at(structure.conditions());
        return scopes.isEmpty()
                ? conditions
                : Stream.concat(scopes.stream(), conditions.stream()).toList();
    }

    private MissingFacts missing(Outcome outcome, List<Finding> inOrder, List<Path> paths) {
        MissingFacts missing = new MissingFacts();
        boolean open = outcome == Outcome.UNDETERMINED || outcome == Outcome.REVIEW;
        if (open) {
            if (structure.inForce() >= 0) {
                missing.decidedBy(findings.at(structure.inForce()));
            }
            for (int scope : structure.scopes()) {
                missing.decidedBy(findings.at(scope));
            }
        }
        boolean scopeAlone = today.scope() == Status.UNKNOWN && today.whole() == Status.UNMET;
        if (open && !scopeAlone) {
            askSide(Subject.UNIT, paths, missing);
            askSide(Subject.APPLICANT, paths, missing);
        }
        missing.theRestOf(inOrder);
        for (int position : structure.channels()) {
            missing.theRest(channel(position, Subject.UNIT));
            missing.theRest(channel(position, Subject.APPLICANT));
        }
        return missing;
    }

    /** What one side waits for: its ordinary conditions unless they surely fail, and a channel beside them. */
    private void askSide(Subject side, List<Path> paths, MissingFacts missing) {
        Status ordinary = today.ordinary(side);
        if (ordinary == Status.MET || ordinary == Status.NOT_APPLICABLE) {
            return;
        }
        if (ordinary != Status.UNMET) {
            for (int position : structure.conditionsOf(side)) {
                missing.decidedBy(findings.at(position));
            }
            if (side == Subject.APPLICANT && today.grounds() != Status.MET) {
                missing.decidedByOneOf(paths);
            }
        }
        for (int position : structure.channels()) {
            missing.decidedBy(channel(position, side));
        }
    }

    /** What the channel of a side waits for. */
    private List<String> channel(int position, Subject side) {
        Statement statement = stated.statement(position);
        Line channel = statement == null ? null : statement.channel(side);
        return channel == null ? List.of() : inHand.ask(channel).missing();
    }
}
