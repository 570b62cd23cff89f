package org.jingcai.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingcai.answer.Subject;
import org.jingcai.facts.Matter;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;

/** A policy whose files have been read: checks what no single file can tell, and describes the whole. */
final class PolicyText {

    private final PolicyFile file;
    private final Map<Topic, List<RuleText>> rules;
    private final Issues issues;

    PolicyText(PolicyFile file, Map<Topic, List<RuleText>> rules, Issues issues) {
        this.file = file;
        this.rules = rules;
        this.issues = issues;
    }

    void check() {
        checkRegister();
        rules.forEach((topic, ofTopic) -> {
            checkDoubles(ofTopic);
            checkReferences(ofTopic);
            checkOverlaps(ofTopic);
        });
    }

    private void checkRegister() {
        Set<String> ruled = new HashSet<>();
        rules.values().forEach(ofTopic -> ofTopic.forEach(rule -> {
            String id = rule.spec().id();
            ruled.add(id);
            if (!file.register().contains(id)) {
                issues.add(
                        rule.start(),
                        Text.of("条款 " + id + " 没有登记", id + " is not in the register"),
                        Text.of("在 " + PolicyFile.NAME + " 的 provisions 中按文件顺序加一行：" + id + ": rule", "Add to provisions in " + PolicyFile.NAME + ": " + id + ": rule"));
            } else if (file.described().containsKey(id)) {
                issues.add(
                        rule.start(),
                        Text.of("条款 " + id + " 既有规则又只作说明", id + " has a rule and is only described"),
                        Text.of("在 " + PolicyFile.NAME + " 中改为：" + id + ": rule", "Write in " + PolicyFile.NAME + ": " + id + ": rule"));
            }
        }));
        file.register().stream()
                .filter(id -> !file.described().containsKey(id) && !ruled.contains(id))
                .forEach(id -> issues.add(
                        PolicyFile.NAME + ": provisions." + id,
                        Text.of("登记为规则，却没有这条规则", "is said to have a rule and has none"),
                        Text.of("写出规则，或改为 {article, kind, title, en}", "Write the rule, or {article, kind, title, en}")));
    }

    private void checkDoubles(List<RuleText> ofTopic) {
        Map<String, Line> seen = new HashMap<>();
        for (RuleText rule : ofTopic) {
            Line first = seen.putIfAbsent(rule.spec().id(), rule.start());
            if (first != null) {
                issues.add(
                        rule.start(),
                        Text.of("条款 " + rule.spec().id() + " 写了两次，另一处在 " + first.place(0), rule.spec().id() + " stands twice, also at " + first.place(0)),
                        Text.of("合并或改编号", "Merge them or change the id"));
            }
        }
    }

    private void checkReferences(List<RuleText> ofTopic) {
        Set<String> ids = ofTopic.stream().map(rule -> rule.spec().id()).collect(Collectors.toSet());
        Set<String> paths = new HashSet<>();
        ofTopic.forEach(rule -> {
            if (rule.spec().role() instanceof Role.Ground ground) {
                paths.add(ground.path());
            }
        });
        for (RuleText rule : ofTopic) {
            Role role = rule.spec().role();
            if (role instanceof Role.Relaxes relaxes) {
                requireKnown(rule, Set.of(relaxes.base()), ids);
            } else if (role instanceof Role.Waives waives) {
                requireKnown(rule, Set.of(waives.base()), ids);
                requireKnown(rule, waives.onlyFor(), paths);
            } else if (role instanceof Role.Attached attached) {
                requireKnown(rule, attached.paths(), paths);
            }
        }
    }

    private void requireKnown(RuleText rule, Set<String> named, Set<String> known) {
        named.stream().filter(id -> !known.contains(id)).sorted().forEach(id -> issues.add(
                rule.start(),
                Text.of("规则 " + rule.spec().id() + " 提到的 " + id + " 不存在", rule.spec().id() + " names " + id + ", which does not exist"),
                Nearest.to(id, known)
                        .map(nearest -> Text.of("是否指 " + nearest, "Maybe " + nearest))
                        .orElse(Text.of("可用：" + String.join("、", known), "Known: " + String.join(", ", known)))));
    }

    /** Two exceptions to one provision would leave open which of them stands: an error, citing both. */
    private void checkOverlaps(List<RuleText> ofTopic) {
        Map<String, RuleSpec> byBase = new HashMap<>();
        for (RuleText rule : ofTopic) {
            String base = rule.spec().role() instanceof Role.Relaxes relaxes
                    ? relaxes.base()
                    : rule.spec().role() instanceof Role.Waives waives
                                    && waives.onlyFor().isEmpty()
                            ? waives.base()
                            : null;
            RuleSpec other = base == null ? null : byBase.putIfAbsent(base, rule.spec());
            if (other != null) {
                issues.add(
                        rule.start(),
                        Text.of(
                                base + " 有两条例外：" + other.article() + " " + other.id() + " 和 "
                                        + rule.spec().article() + " " + rule.spec().id(),
                                base + " has two exceptions: " + other.id() + " and "
                                        + rule.spec().id()),
                        Text.of("只能由一条例外代替，请合并", "One exception may stand for it: merge them"));
            }
        }
    }

    /** Rules by topic, in the order of the register. */
    Map<Topic, List<RuleSpec>> specs() {
        Map<Topic, List<RuleSpec>> specs = new EnumMap<>(Topic.class);
        rules.forEach((topic, ofTopic) -> specs.put(
                topic,
                ofTopic.stream()
                        .map(RuleText::spec)
                        .sorted(Comparator.comparingInt(
                                spec -> file.register().indexOf(spec.id())))
                        .toList()));
        return specs;
    }

    Policy describe(String hash) {
        Map<Topic, Set<Matter>> matters = new EnumMap<>(Topic.class);
        Map<String, Provision> provisions = new HashMap<>(file.described());
        rules.forEach((topic, ofTopic) -> {
            Set<Matter> ofRules = EnumSet.noneOf(Matter.class);
            ofTopic.forEach(rule -> {
                ofRules.addAll(rule.matters());
                RuleSpec spec = rule.spec();
                provisions.put(
                        spec.id(), new Provision(spec.id(), spec.article(), spec.title(), kind(spec), topic));
            });
            matters.put(topic, ofRules);
        });
        return new Policy(
                file.id(),
                file.version(),
                file.title(),
                file.issuer(),
                file.documentNumber(),
                file.status(),
                file.effectiveFrom(),
                file.effectiveTo(),
                file.source(),
                matters,
                inOrder(provisions),
                hash);
    }

    private List<Provision> inOrder(Map<String, Provision> provisions) {
        List<Provision> inOrder = new ArrayList<>();
        file.register().forEach(id -> inOrder.add(provisions.get(id)));
        return inOrder;
    }

    private static ProvisionKind kind(RuleSpec spec) {
        Role role = spec.role();
        if (role instanceof Role.Relaxes || role instanceof Role.Waives) {
            return ProvisionKind.EXCEPTION;
        }
        if (role instanceof Role.Scope) {
            return ProvisionKind.SCOPE;
        }
        if (role instanceof Role.Ground) {
            return ProvisionKind.GROUND;
        }
        return spec.subject() == Subject.UNIT
                ? ProvisionKind.UNIT_REQUIREMENT
                : ProvisionKind.APPLICANT_REQUIREMENT;
    }
}
