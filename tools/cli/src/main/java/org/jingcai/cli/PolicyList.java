package org.jingcai.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;

/** The loaded policies for a reader. */
final class PolicyList {

    private PolicyList() {}

    /** @param today whose status is told: a text that has ended is not in force, whatever it was */
    static String render(List<Policy> policies, Language language, LocalDate today) {
        Wording wording = new Wording(language);
        return policies.stream().map(policy -> render(policy, wording, today)).collect(Collectors.joining("\n"));
    }

    private static String render(Policy policy, Wording wording, LocalDate today) {
        List<String[]> lines = new ArrayList<>();
        lines.add(line(wording.of("编号", "id"), policy.id() + " (" + policy.version() + ")"));
        lines.add(line(wording.of("机关", "issuer"), wording.of(policy.issuer())));
        if (policy.documentNumber() != null) {
            lines.add(line(wording.of("文号", "number"), policy.documentNumber()));
        }
        lines.add(line(wording.of("状态", "status"), wording.status(policy.statusOn(today))));
        lines.add(line(wording.of("施行", "in force"), dates(policy, wording)));
        lines.add(line(
                wording.of("主题", "topics"),
                policy.topics().stream().map(Topic::id).collect(Collectors.joining(wording.of("、", ", ")))));
        lines.add(line(
                wording.of("条款", "provisions"),
                String.valueOf(policy.provisions().size())));
        int widest =
                lines.stream().mapToInt(line -> Columns.width(line[0])).max().orElse(0);
        return wording.of(policy.title())
                + "\n"
                + lines.stream()
                        .map(line -> "  " + Columns.pad(line[0], widest) + "  " + line[1] + "\n")
                        .collect(Collectors.joining());
    }

    private static String[] line(String name, String value) {
        return new String[] {name, value};
    }

    private static String dates(Policy policy, Wording wording) {
        if (policy.effectiveFrom() == null && policy.effectiveTo() == null) {
            return wording.of("日期未知", "dates unknown");
        }
        String from = policy.effectiveFrom() == null ? "" : wording.of("自 ", "from ") + policy.effectiveFrom();
        String to = policy.effectiveTo() == null ? "" : wording.of("至 ", "to ") + policy.effectiveTo();
        return (from + " " + to).strip();
    }
}
