package org.jingcai.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Path;
import org.jingcai.answer.Status;
import org.jingcai.answer.Subject;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;

/**
 * The chain of the contract, worked out once more from nothing but the parts of an answer, so that the engine's own
 * arithmetic is not its only witness.
 */
final class Chain {

    private static final Set<ProvisionKind> REQUIREMENTS =
            Set.of(ProvisionKind.UNIT_REQUIREMENT, ProvisionKind.APPLICANT_REQUIREMENT, ProvisionKind.EXCEPTION);

    private final Policy policy;
    private final EligibilityAnswer answer;
    private final Map<String, ProvisionKind> kinds = new HashMap<>();
    private final Set<String> inPaths;

    Chain(Policy policy, EligibilityAnswer answer) {
        this.policy = policy;
        this.answer = answer;
        for (Provision provision : policy.provisions()) {
            kinds.put(provision.id(), provision.kind());
        }
        this.inPaths = answer.paths().stream()
                .flatMap(path -> path.findings().stream())
                .map(Finding::provision)
                .collect(Collectors.toSet());
    }

    /** The outcome that the parts give. */
    Outcome outcome() {
        if (inForce() == Status.UNMET) {
            return Outcome.NOT_IN_FORCE;
        }
        Status scope = least(Set.of(ProvisionKind.SCOPE));
        if (scope == Status.UNMET) {
            return Outcome.OUT_OF_SCOPE;
        }
        if (scope == Status.UNKNOWN || inForce() == Status.UNKNOWN) {
            return Outcome.UNDETERMINED;
        }
        Status unit = side(Subject.UNIT).or(channel("unit.recommendedAndApproved"));
        Status applicant = side(Subject.APPLICANT).and(group()).or(channel("applicant.recommendedAndApproved"));
        Status whole = unit.and(applicant).and(scope);
        return switch (whole) {
            case MET, NOT_APPLICABLE -> Outcome.ELIGIBLE;
            case REVIEW -> Outcome.REVIEW;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case UNMET -> Outcome.INELIGIBLE;
        };
    }

    /** The ordinary conditions of one side, grounds left out. */
    private Status side(Subject side) {
        return Status.allOf(answer.findings().stream()
                .filter(finding -> finding.subject() == side && REQUIREMENTS.contains(kinds.get(finding.provision())))
                .filter(finding -> !inPaths.contains(finding.provision()) && !isChannel(finding))
                .map(Finding::status)
                .toList());
    }

    /** A channel that this flag opens: at best a person decides. Without a channel there is nothing to be better than. */
    private Status channel(String flag) {
        return answer.findings().stream()
                .filter(this::isChannel)
                .flatMap(finding -> finding.evidence().stream())
                .filter(evidence -> evidence.facts().equals(List.of(flag)))
                .map(Evidence::status)
                .findFirst()
                .orElse(Status.NOT_APPLICABLE);
    }

    /** An exception that rests on nothing but recommendations. */
    private boolean isChannel(Finding finding) {
        return kinds.get(finding.provision()) == ProvisionKind.EXCEPTION
                && !finding.evidence().isEmpty()
                && finding.evidence().stream()
                        .allMatch(evidence -> evidence.facts().toString().contains("recommendedAndApproved"));
    }

    /** What a provision says of the policy being in force, or the day where there is none. */
    private Status inForce() {
        return kinds.containsValue(ProvisionKind.TERM)
                ? least(Set.of(ProvisionKind.TERM))
                : Status.of(policy.coversDay(answer.basis().asOf()));
    }

    /** Paths that are not the minimum over their findings, with what they should be. */
    List<String> wrongPaths() {
        List<String> wrong = new ArrayList<>();
        for (Path path : answer.paths()) {
            Status should = status(path);
            if (path.status() != should) {
                wrong.add(path.ground() + " is " + path.status() + ", its findings give " + should);
            }
        }
        return wrong;
    }

    /** The maximum over the paths. */
    Status group() {
        return Status.anyOf(answer.paths().stream().map(Path::status).toList());
    }

    private Status least(Set<ProvisionKind> of) {
        return Status.allOf(answer.findings().stream()
                .filter(finding -> of.contains(kinds.get(finding.provision())))
                .filter(finding -> !inPaths.contains(finding.provision()))
                .map(Finding::status)
                .toList());
    }

    /** Members a, b and c of a ground are alternatives, so are the schools of bachelors; all else must hold. */
    private static Status status(Path path) {
        List<Status> all = new ArrayList<>();
        List<Status> any = new ArrayList<>();
        for (Finding finding : path.findings()) {
            (finding.provision().matches("\\Q" + path.ground() + "\\E([abc]|-school|-\\([1-4]\\))")
                                    && !path.ground().endsWith("-12")
                            ? any
                            : all)
                    .add(finding.status());
        }
        return Status.allOf(all).and(Status.anyOf(any));
    }
}
