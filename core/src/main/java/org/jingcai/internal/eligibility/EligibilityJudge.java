package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.answer.Basis;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Path;
import org.jingcai.answer.Status;
import org.jingcai.answer.Subject;
import org.jingcai.facts.Case;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.rule.Statement;
import org.jingcai.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Turns what the rules stated of one case into the answer. One use. */
final class EligibilityJudge {

    private final Policy policy;
    private final Structure structure;
    private final Case kase;
    private final @Nullable Statement[] statements;
    private final Verdict today;
    private final Horizon horizon;

    EligibilityJudge(Policy policy, Structure structure, Case kase, @Nullable Statement[] statements) {
        this.policy = policy;
        this.structure = structure;
        this.kase = kase;
        this.statements = statements;
        this.today = new Verdict(structure, statements, kase.asOf(), null);
        this.horizon = new Horizon(structure, statements, today);
    }

    EligibilityAnswer answer(AnswerFrame frame) {
        @Nullable Finding[] findings = new Finding[structure.size()];
        for (int i = 0; i < findings.length; i++) {
            Statement statement = statements[i];
            if (statement != null && !structure.isGroup(i)) {
                findings[i] = finding(i, statement, today.status(i));
            }
        }
        List<Path> paths = paths(findings);
        for (int head : structure.groups().keySet()) {
            if (statements[head] != null) {
                findings[head] = new GroundsFinding(
                        structure.spec(head), today.status(head), pathsOf(head, paths), groundsMetFrom(head));
            }
        }
        List<Finding> inOrder = new ArrayList<>(findings.length);
        for (Finding finding : findings) {
            addIfPresent(inOrder, finding);
        }
        Outcome outcome = outcome(today);
        if (outcome == Outcome.NOT_IN_FORCE) {
            return notInForce(frame, findings);
        }
        MissingFacts missing = missing(outcome, findings, inOrder, paths);
        Basis basis = frame.basis(policy, kase, outcome, inOrder, missing.all());
        return new EligibilityAnswer(
                basis,
                conditions(findings),
                missing.decisive(),
                paths,
                eligibleFrom(outcome),
                new IntroductionJudge(structure, statements, today).introduction());
    }

    /** Nothing is judged but why the policy is not in force. */
    private EligibilityAnswer notInForce(AnswerFrame frame, @Nullable Finding[] findings) {
        List<Finding> reason = new ArrayList<>(1);
        addIfPresent(reason, findings[structure.inForce()]);
        Basis basis = frame.basis(policy, kase, Outcome.NOT_IN_FORCE, reason, List.of());
        return new EligibilityAnswer(basis, List.of(), List.of(), List.of(), null, null);
    }

    private List<Path> paths(@Nullable Finding[] findings) {
        List<Path> paths = new ArrayList<>(structure.paths().size());
        for (int p = 0; p < structure.paths().size(); p++) {
            Path path = path(p, findings);
            if (!path.findings().isEmpty()) {
                paths.add(path);
            }
        }
        return paths;
    }

    private List<Path> pathsOf(int head, List<Path> paths) {
        List<String> ids = structure.groups().get(head).stream()
                .map(position -> structure.paths().get(position).id())
                .toList();
        return paths.stream().filter(path -> ids.contains(path.ground())).toList();
    }

    private Path path(int position, @Nullable Finding[] known) {
        Structure.PathSpec spec = structure.paths().get(position);
        List<Finding> findings = new ArrayList<>(4);
        for (int member : spec.members()) {
            addIfPresent(findings, known[member]);
        }
        for (int alternative : spec.alternatives()) {
            addIfPresent(findings, known[alternative]);
        }
        for (int attached : spec.attached()) {
            int lifting = today.liftedBy(position, attached);
            if (lifting >= 0) {
                addWith(Status.MET, lifting, known, findings);
            } else {
                addWith(today.attachedStatus(position, attached), attached, known, findings);
            }
        }
        return new Path(spec.id(), today.path(position), findings);
    }

    /** A condition may come to something else within a path than by itself. */
    private void addWith(Status status, int position, @Nullable Finding[] known, List<Finding> findings) {
        Finding finding = known[position];
        Statement statement = statements[position];
        if (finding != null && statement != null) {
            findings.add(finding.status() == status ? finding : within(position, statement, status));
        }
    }

    private Finding within(int position, Statement statement, Status status) {
        boolean inDoubt = status == Status.REVIEW && today.own(position) == Status.UNMET;
        return inDoubt
                ? new RuleFinding(
                        statement, status, Status.MET, RuleFinding.Bearing.IN_DOUBT, horizon.firstMet(position))
                : new RuleFinding(statement, status, Status.MET, RuleFinding.Bearing.NONE, null);
    }

    private Finding finding(int position, Statement statement, Status status) {
        LocalDate metFrom = status == Status.MET || status == Status.NOT_APPLICABLE ? null : horizon.firstMet(position);
        return new RuleFinding(statement, status, today.concerns(position), bearing(position), metFrom);
    }

    private RuleFinding.Bearing bearing(int position) {
        RuleFinding.Bearing bearing = RuleFinding.Bearing.NONE;
        for (Structure.Exemption exemption : structure.exemptions()) {
            if (exemption.base() == position) {
                bearing = withException(bearing, exemption);
            } else if (exemption.position() == position && exemption.waives()) {
                bearing = new RuleFinding.Bearing(null, List.of(), statements[exemption.base()], List.of());
            }
        }
        return bearing;
    }

    private RuleFinding.Bearing withException(RuleFinding.Bearing bearing, Structure.Exemption exemption) {
        Statement exception = statements[exemption.position()];
        if (exception == null) {
            return bearing;
        }
        boolean limited = !exemption.onlyFor().isEmpty();
        Status inForce = limited ? today.status(exemption.position()) : today.takesOver(exemption.position());
        if (inForce == Status.MET) {
            return new RuleFinding.Bearing(structure.spec(exemption.position()), List.of(), null, List.of());
        }
        return inForce == Status.UNKNOWN && !limited
                ? new RuleFinding.Bearing(null, List.of(exception), null, List.of())
                : bearing;
    }

    private @Nullable LocalDate groundsMetFrom(int head) {
        Status status = today.status(head);
        if (status == Status.MET) {
            return null;
        }
        boolean mayChange = structure.groups().get(head).stream()
                .map(position -> structure.paths().get(position))
                .flatMap(path -> Stream.of(path.members(), path.alternatives(), path.attached()))
                .flatMap(List::stream)
                .anyMatch(horizon::mayChange);
        return mayChange
                ? horizon.verdicts().stream()
                        .filter(verdict -> verdict.status(head) == Status.MET)
                        .map(Verdict::day)
                        .findFirst()
                        .orElse(null)
                : null;
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
        return position < 0 ? Status.of(policy.coversDay(verdict.day())) : verdict.status(position);
    }

    private @Nullable LocalDate eligibleFrom(Outcome outcome) {
        if (outcome == Outcome.ELIGIBLE) {
            return kase.asOf();
        }
        if (stuck()) {
            return null;
        }
        for (Verdict verdict : horizon.verdicts()) {
            if (outcome(verdict) == Outcome.ELIGIBLE) {
                return verdict.day();
            }
        }
        return null;
    }

    /** Whether something that must hold does not, and no passing of time will mend it. */
    private boolean stuck() {
        if (structure.inForce() >= 0 && inForce(today) != Status.MET) {
            return true;
        }
        for (int position : structure.requirements()) {
            Status status = today.status(position);
            if (status != Status.MET && status != Status.NOT_APPLICABLE && !horizon.mayChange(position)) {
                return true;
            }
        }
        for (int position : structure.scopes()) {
            Status status = today.status(position);
            if (status != Status.MET && status != Status.NOT_APPLICABLE && !horizon.mayChange(position)) {
                return true;
            }
        }
        return false;
    }

    /** What has to hold: scope, requirements, exceptions that may be in force, the group of grounds. */
    private List<Finding> conditions(@Nullable Finding[] findings) {
        List<Finding> conditions = new ArrayList<>();
        structure.scopes().forEach(position -> addIfPresent(conditions, findings[position]));
        for (int position = 0; position < findings.length; position++) {
            if (structure.isCondition(position)) {
                addIfPresent(conditions, findings[position]);
            }
        }
        return conditions;
    }

    private MissingFacts missing(
            Outcome outcome, @Nullable Finding[] findings, List<Finding> inOrder, List<Path> paths) {
        MissingFacts missing = new MissingFacts();
        boolean open = outcome == Outcome.UNDETERMINED || outcome == Outcome.REVIEW;
        if (open) {
            if (structure.inForce() >= 0) {
                missing.decidedBy(findings[structure.inForce()], true);
            }
            structure.scopes().forEach(position -> missing.decidedBy(findings[position], true));
        }
        boolean scopeAlone = today.scope() == Status.UNKNOWN && today.whole() == Status.UNMET;
        if (open && !scopeAlone) {
            for (Subject side : Subject.values()) {
                askSide(side, findings, paths, missing);
            }
        }
        missing.theRestOf(inOrder);
        structure.channels().forEach(position -> missing.theRest(channel(position, Subject.UNIT)));
        structure.channels().forEach(position -> missing.theRest(channel(position, Subject.APPLICANT)));
        return missing;
    }

    /** What one side waits for: its ordinary conditions unless they surely fail, and a channel beside them. */
    private void askSide(Subject side, @Nullable Finding[] findings, List<Path> paths, MissingFacts missing) {
        Status ordinary = today.ordinary(side);
        if (ordinary == Status.MET || ordinary == Status.NOT_APPLICABLE) {
            return;
        }
        if (ordinary != Status.UNMET) {
            for (int position = 0; position < findings.length; position++) {
                missing.decidedBy(
                        findings[position],
                        structure.isCondition(position)
                                && !structure.isGroup(position)
                                && structure.spec(position).subject() == side);
            }
            if (side == Subject.APPLICANT && today.grounds() != Status.MET) {
                missing.decidedByOneOf(paths);
            }
        }
        structure.channels().forEach(position -> missing.decidedBy(channel(position, side)));
    }

    /** What the channel of a side waits for. */
    private List<String> channel(int position, Subject side) {
        Statement statement = statements[position];
        Check channel = statement == null ? null : statement.channel(side);
        return channel == null ? List.of() : channel.missing();
    }

    private static void addIfPresent(List<Finding> findings, @Nullable Finding finding) {
        if (finding != null) {
            findings.add(finding);
        }
    }
}
