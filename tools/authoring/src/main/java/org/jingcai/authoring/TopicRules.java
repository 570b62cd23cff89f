package org.jingcai.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.text.Nearest;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** How the rules of one file hang together: what one says of another must be there and be fit for it. */
final class TopicRules {

    private final List<RuleText> rules;
    private final Set<String> ids = new TreeSet<>();
    private final Set<String> paths = new TreeSet<>();
    private final boolean complete;
    private final Issues issues;

    TopicRules(RuleFileReader.RuleFile file, Issues issues) {
        this.rules = file.rules();
        this.complete = file.rules().size() == file.begun().size();
        this.issues = issues;
        Set<String> read = rules.stream().map(rule -> rule.spec().id()).collect(Collectors.toSet());
        file.begun().forEach(header -> {
            ids.add(header.id());
            if (!read.contains(header.id())) {
                paths.addAll(header.paths());
            }
        });
        rules.forEach(rule -> {
            if (rule.spec().role() instanceof Role.Ground ground) {
                paths.addAll(ground.paths());
            }
        });
    }

    void check() {
        checkDoubles();
        checkReferences();
        checkOverlaps();
        checkGrounds();
    }

    private void checkDoubles() {
        Map<String, Line> seen = new HashMap<>();
        for (RuleText rule : rules) {
            String id = rule.spec().id();
            Line first = seen.putIfAbsent(id, rule.start());
            if (first != null) {
                issues.add(
                        rule.start(),
                        Text.of(
                                "条款 " + id + " 写了两次，另一处在 " + first.place(0),
                                id + " stands twice, also at " + first.place(0)),
                        Text.of("合并或改编号", "Merge them or change the id"));
            }
        }
    }

    private void checkReferences() {
        for (RuleText rule : rules) {
            Role role = rule.spec().role();
            if (role instanceof Role.Relaxes relaxes) {
                checkBase(rule, relaxes.base());
            } else if (role instanceof Role.Waives waives) {
                checkBase(rule, waives.base());
                requireKnown(rule, waives.onlyFor(), paths);
            } else if (role instanceof Role.Attached attached) {
                requireKnown(rule, attached.paths(), paths);
            } else if (role instanceof Role.Grounds grounds) {
                requireKnown(rule, grounds.paths(), paths);
                requireKnown(rule, grounds.attachedTo(), paths);
                requireApart(rule, grounds);
            }
        }
    }

    /** A group that is a condition of a path cannot be made of paths that have a group as a condition: a circle. */
    private void requireApart(RuleText rule, Role.Grounds group) {
        if (group.attachedTo().isEmpty()) {
            return;
        }
        having(Role.Grounds.class).stream()
                .flatMap(other -> ((Role.Grounds) other.spec().role()).attachedTo().stream())
                .filter(group.paths()::contains)
                .distinct()
                .sorted()
                .forEach(path -> issues.add(
                        rule.start(),
                        Text.of(
                                "规则 " + rule.spec().id() + " 的条件 " + path + " 本身又附有条件组",
                                "the ground " + path + " of " + rule.spec().id() + " has a group attached itself"),
                        Text.of("附加的条件组只列本身不附条件组的条件", "List only grounds that have no group attached")));
    }

    private void requireKnown(RuleText rule, Set<String> named, Set<String> known) {
        named.stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> issues.add(
                        rule.start(),
                        Text.of(
                                "规则 " + rule.spec().id() + " 提到的 " + id + " 不存在",
                                rule.spec().id() + " names " + id + ", which does not exist"),
                        Nearest.to(id, known)
                                .map(nearest -> Text.of("是否指 " + nearest, "Maybe " + nearest))
                                .orElse(Text.of(
                                        "可用：" + String.join("、", known), "Known: " + String.join(", ", known)))));
    }

    /** An exception stands against a requirement, a ground or an attached condition; an exception to an exception is none. */
    private void checkBase(RuleText rule, String base) {
        requireKnown(rule, Set.of(base), ids);
        rules.stream()
                .filter(other -> other.spec().id().equals(base)
                        && !mayHaveException(other.spec().role()))
                .findFirst()
                .ifPresent(other -> issues.add(
                        rule.start(),
                        Text.of(
                                "规则 " + rule.spec().id() + " 的例外对象 " + base + " 不是要求",
                                rule.spec().id() + " is an exception to " + base + ", which is no requirement"),
                        Text.of("写出它所代替的那条要求的编号", "Name the requirement it stands in for")));
    }

    private static boolean mayHaveException(Role role) {
        return role instanceof Role.Requirement
                || role instanceof Role.Attached
                || role instanceof Role.Ground
                || role instanceof Role.Aside;
    }

    /** Two exceptions to one provision would leave open which of them stands: an error, citing both. */
    private void checkOverlaps() {
        Map<String, RuleSpec> byBase = new HashMap<>();
        for (RuleText rule : rules) {
            String base = wholeBase(rule.spec().role());
            RuleSpec other = base == null ? null : byBase.putIfAbsent(base, rule.spec());
            if (other != null && !other.id().equals(rule.spec().id())) {
                issues.add(
                        rule.start(),
                        Text.of(
                                base + " 有两条例外：" + named(other) + "和" + named(rule.spec()),
                                base + " has two exceptions: " + named(other) + " and " + named(rule.spec())),
                        Text.of("只能由一条例外代替，请合并", "One exception may stand for it: merge them"));
            }
        }
    }

    private static String named(RuleSpec spec) {
        return spec.article() + "（" + spec.id() + "）";
    }

    /** What an exception lifts for everybody; null where it does for some paths only, or is none. */
    private static @Nullable String wholeBase(Role role) {
        if (role instanceof Role.Relaxes relaxes) {
            return relaxes.base();
        }
        return role instanceof Role.Waives waives && waives.onlyFor().isEmpty() ? waives.base() : null;
    }

    /** Grounds without the rule that asks for one of them would be reported and never decide anything. */
    /** A group without grounds says nothing; grounds without a group are alternatives all the same. */
    private void checkGrounds() {
        List<RuleText> heads = having(Role.Grounds.class);
        if (complete && having(Role.Ground.class).isEmpty() && !heads.isEmpty()) {
            issues.add(
                    heads.get(0).start(),
                    Text.of("有 @条件组 的规则，却没有 @条件 的规则", "there is a rule with @条件组 and none with @条件"),
                    Text.of("给所列各项条件标注 @条件", "Mark each of the grounds with @条件"));
        }
    }

    private List<RuleText> having(Class<? extends Role> role) {
        return rules.stream()
                .filter(rule -> role.isInstance(rule.spec().role()))
                .toList();
    }
}
