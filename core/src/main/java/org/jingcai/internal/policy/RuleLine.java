package org.jingcai.internal.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.text.Text;

/** The header of one rule as a line of the manifest. */
final class RuleLine {

    private static final Map<String, Role> PLAIN = Map.of(
            "REQUIREMENT", new Role.Requirement(),
            "CONDITIONS", new Role.Conditions(),
            "CHANNEL", new Role.Channel(),
            "ASIDE", new Role.Aside(),
            "SCOPE", new Role.Scope());

    /** Parts the paths of a group from those it attaches to. */
    private static final String BESIDE = "|";

    private RuleLine() {}

    static String write(RuleSpec spec) {
        return String.join(
                "\t",
                spec.id(),
                spec.ruleName(),
                spec.article(),
                spec.title().zh(),
                spec.title().en(),
                spec.subject().name(),
                spec.strictness().name(),
                write(spec.role()));
    }

    static RuleSpec read(String line) {
        String[] cells = line.split("\t", -1);
        return new RuleSpec(
                cells[0],
                cells[1],
                cells[2],
                Text.of(cells[3], cells[4]),
                Subject.valueOf(cells[5]),
                Strictness.valueOf(cells[6]),
                readRole(cells[7]));
    }

    private static String write(Role role) {
        if (role instanceof Role.Ground ground) {
            return (ground.alternative() ? "ALTERNATIVE " : "GROUND ") + String.join(" ", ground.paths());
        }
        if (role instanceof Role.Grounds grounds) {
            return "GROUNDS " + String.join(" ", grounds.paths())
                    + (grounds.attachedTo().isEmpty()
                            ? ""
                            : " " + BESIDE + " " + String.join(" ", grounds.attachedTo()));
        }
        if (role instanceof Role.Attached attached) {
            return "ATTACHED " + String.join(" ", attached.paths());
        }
        if (role instanceof Role.InForce inForce) {
            return "IN_FORCE "
                    + inForce.years().stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
        }
        if (role instanceof Role.Relaxes relaxes) {
            return "RELAXES " + relaxes.base();
        }
        if (role instanceof Role.Waives waives) {
            return "WAIVES " + waives.base() + " " + String.join(" ", waives.onlyFor());
        }
        return PLAIN.entrySet().stream()
                .filter(plain -> plain.getValue().equals(role))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Role grounds(List<String> words) {
        int end = words.indexOf(BESIDE);
        return end < 0
                ? new Role.Grounds(new LinkedHashSet<>(words), Set.of())
                : new Role.Grounds(
                        new LinkedHashSet<>(words.subList(0, end)),
                        new LinkedHashSet<>(words.subList(end + 1, words.size())));
    }

    private static Role readRole(String cell) {
        List<String> words = List.of(cell.trim().split(" "));
        Set<String> rest = new LinkedHashSet<>(words.subList(1, words.size()));
        return switch (words.get(0)) {
            case "GROUNDS" -> grounds(words.subList(1, words.size()));
            case "GROUND" -> new Role.Ground(rest, false);
            case "ALTERNATIVE" -> new Role.Ground(rest, true);
            case "ATTACHED" -> new Role.Attached(rest);
            case "IN_FORCE" ->
                new Role.InForce(rest.stream().map(Integer::valueOf).collect(Collectors.toSet()));
            case "RELAXES" -> new Role.Relaxes(words.get(1));
            case "WAIVES" -> new Role.Waives(words.get(1), new LinkedHashSet<>(words.subList(2, words.size())));
            default ->
                Optional.ofNullable(PLAIN.get(cell))
                        .orElseThrow(() -> new IllegalStateException("no such role (" + cell + ")"));
        };
    }
}
