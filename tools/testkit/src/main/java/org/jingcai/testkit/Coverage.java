package org.jingcai.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.answer.Answer;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.Topic;

/** Which statuses of which provisions, and which readings, the scenarios assert. */
final class Coverage {

    private final List<Provision> provisions;
    private final Map<String, Map<Status, Integer>> asserted = new LinkedHashMap<>();
    private final Set<String> seenNotApplicable = new TreeSet<>();
    private final Set<String> readingsShown = new TreeSet<>();
    private final Set<String> readingsAsserted = new TreeSet<>();
    private int scenarios;

    Coverage(Policy policy, Topic topic) {
        this.provisions = policy.provisions().stream()
                .filter(provision -> provision.answeredIn() == topic)
                .toList();
    }

    /** What scenarios must assert. */
    enum Want {
        MET("符合"),
        /** Missed, or missed in principle. */
        MISSED("不符合或需人工判断"),
        UNKNOWN("尚不清楚"),
        NOT_APPLICABLE("不适用"),
        READING("读法");

        static final Set<String> NAMES = Stream.of(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

        private final String zh;

        Want(String zh) {
            this.zh = zh;
        }
    }

    /**
     * Something no scenario asserts.
     *
     * @param what id of the provision or the reading
     */
    record Gap(String what, Want want) {

        @Override
        public String toString() {
            return what + "：没有场景断言" + want.zh + "（" + want + "）";
        }
    }

    void add(Scenario scenario, Answer answer) {
        scenarios++;
        asserted(scenario.expected().findings());
        scenario.expected().paths().values().forEach(path -> asserted(path.findings()));
        Stream<Finding> inPaths = answer instanceof EligibilityAnswer eligibility
                ? eligibility.paths().stream().flatMap(path -> path.findings().stream())
                : Stream.of();
        Stream.concat(answer.findings().stream(), inPaths).forEach(finding -> {
            if (finding.status() == Status.NOT_APPLICABLE) {
                seenNotApplicable.add(finding.provision());
            }
            finding.readings().stream().map(Reading::id).forEach(readingsShown::add);
        });
    }

    private void asserted(Map<String, Expectation.OfFinding> findings) {
        findings.forEach((provision, asked) -> {
            if (asked.status() != null) {
                asserted.computeIfAbsent(provision, key -> new TreeMap<>()).merge(asked.status(), 1, Integer::sum);
            }
            if (asked.readings() != null) {
                readingsAsserted.addAll(asked.readings().keySet());
            }
        });
    }

    /** Everything that must be asserted and is not. */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Provision provision : provisions) {
            Set<Status> statuses = statuses(provision).isEmpty()
                    ? EnumSet.noneOf(Status.class)
                    : EnumSet.copyOf(statuses(provision).keySet());
            if (!statuses.contains(Status.MET)) {
                gaps.add(new Gap(provision.id(), Want.MET));
            }
            if (!statuses.contains(Status.UNMET) && !statuses.contains(Status.REVIEW)) {
                gaps.add(new Gap(provision.id(), Want.MISSED));
            }
            if (!statuses.contains(Status.UNKNOWN)) {
                gaps.add(new Gap(provision.id(), Want.UNKNOWN));
            }
            if (!statuses.contains(Status.NOT_APPLICABLE) && canBeNotApplicable(provision)) {
                gaps.add(new Gap(provision.id(), Want.NOT_APPLICABLE));
            }
        }
        readingsShown.stream()
                .filter(reading -> !readingsAsserted.contains(reading))
                .forEach(reading -> gaps.add(new Gap(reading, Want.READING)));
        return gaps;
    }

    /** An exception is not always in force; other provisions are so where an answer says so. */
    private boolean canBeNotApplicable(Provision provision) {
        return provision.kind() == ProvisionKind.EXCEPTION || seenNotApplicable.contains(provision.id());
    }

    private Map<Status, Integer> statuses(Provision provision) {
        return asserted.getOrDefault(provision.id(), Map.of());
    }

    /** How often each status of each provision is asserted, as a table. */
    String report() {
        int width = provisions.stream().mapToInt(p -> p.id().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        text.append(scenarios).append(" scenarios, ").append(provisions.size()).append(" provisions\n\n");
        text.append(" ".repeat(width));
        for (Status status : Status.values()) {
            text.append("  ").append(status);
        }
        text.append('\n');
        for (Provision provision : provisions) {
            text.append(provision.id()).append(" ".repeat(width - provision.id().length()));
            for (Status status : Status.values()) {
                String count = String.valueOf(statuses(provision).getOrDefault(status, 0));
                text.append("  ")
                        .append(" ".repeat(status.name().length() - count.length()))
                        .append(count);
            }
            text.append("  ").append(provision.title().zh()).append('\n');
        }
        text.append("\nreadings shown: ").append(String.join(", ", readingsShown));
        text.append("\nreadings asserted: ")
                .append(String.join(", ", readingsAsserted))
                .append('\n');
        return text.toString();
    }
}
