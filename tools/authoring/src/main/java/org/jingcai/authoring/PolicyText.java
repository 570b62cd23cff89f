package org.jingcai.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.answer.Subject;
import org.jingcai.facts.Matter;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.Topic;
import org.jingcai.text.Nearest;
import org.jingcai.text.Text;

/** A policy whose files have been read: checks what no single file can tell, and describes the whole. */
final class PolicyText {

    private final PolicyFile file;
    private final Map<Topic, List<RuleText>> rules;
    private final Set<String> begun;
    private final Issues issues;

    /**
     * @param rules those that could be read
     * @param begun ids of all, so that a rule with a mistake in it is not missed besides
     */
    PolicyText(PolicyFile file, Map<Topic, List<RuleText>> rules, Set<String> begun, Issues issues) {
        this.file = file;
        this.rules = rules;
        this.begun = begun;
        this.issues = issues;
    }

    /** Holds the rules against the register. */
    void check() {
        if (file.register().isEmpty()) {
            return; // said already
        }
        checkOneFileEach();
        Set<String> missing = new LinkedHashSet<>(file.register());
        missing.removeAll(file.described().keySet());
        missing.removeAll(begun);
        // An id that is written wrong is one mistake, not one in the rule and another in the register.
        begun.stream()
                .filter(id -> !file.register().contains(id))
                .forEach(id -> Nearest.to(id, missing).ifPresent(missing::remove));
        rules.values()
                .forEach(ofTopic -> ofTopic.forEach(rule -> {
                    String id = rule.spec().id();
                    if (!file.register().contains(id)) {
                        String maybe = Nearest.to(id, file.register())
                                .map(nearest -> "是否指 " + nearest + "；否则")
                                .orElse("");
                        issues.add(
                                rule.start(),
                                Text.of("条款 " + id + " 没有登记", id + " is not in the register"),
                                Text.of(
                                        maybe + "在 " + PolicyFile.NAME + " 的 provisions 中按文件顺序加一行：" + id + ": rule",
                                        "Add to provisions in " + PolicyFile.NAME + ": " + id + ": rule"));
                    } else if (file.described().containsKey(id)) {
                        issues.add(
                                rule.start(),
                                Text.of("条款 " + id + " 既有规则又只作说明", id + " has a rule and is only described"),
                                Text.of(
                                        "在 " + PolicyFile.NAME + " 中改为：" + id + ": rule",
                                        "Write in " + PolicyFile.NAME + ": " + id + ": rule"));
                    }
                }));
        if (!begun.contains("")) {
            missing.forEach(id -> issues.add(
                    PolicyFile.NAME + ": provisions." + id,
                    Text.of("登记为规则，却没有这条规则", "is said to have a rule and has none"),
                    Text.of("写出规则，或改为 {article, kind, title, en}", "Write the rule, or {article, kind, title, en}")));
        }
    }

    /** A provision is answered in one topic: two files with its id would say two things of it. */
    private void checkOneFileEach() {
        Map<String, Topic> stated = new HashMap<>();
        rules.forEach((topic, ofTopic) -> ofTopic.forEach(rule -> {
            Topic other = stated.putIfAbsent(rule.spec().id(), topic);
            if (other != null && other != topic) {
                issues.add(
                        rule.start(),
                        Text.of(
                                "条款 " + rule.spec().id() + " 在 " + other.id() + " 的文件里已有规则",
                                rule.spec().id() + " has a rule in the file on " + other.id() + " already"),
                        Text.of("一条条款只在一个文件里写规则，另一条换用自己的编号", "Keep one, or give the other an id of its own"));
            }
        }));
    }

    /** Rules by topic, in the order of the register. */
    Map<Topic, List<RuleSpec>> specs() {
        Map<Topic, List<RuleSpec>> specs = new EnumMap<>(Topic.class);
        rules.forEach((topic, ofTopic) -> specs.put(
                topic,
                ofTopic.stream()
                        .map(RuleText::spec)
                        .sorted(Comparator.comparingInt(spec -> file.register().indexOf(spec.id())))
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
                        spec.id(),
                        new Provision(
                                spec.id(),
                                spec.article(),
                                spec.title(),
                                kind(topic, spec),
                                rule.theme(),
                                rule.sentences(),
                                topic));
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
                file.sourceStatus(),
                matters,
                inOrder(provisions),
                hash);
    }

    private List<Provision> inOrder(Map<String, Provision> provisions) {
        List<Provision> inOrder = new ArrayList<>();
        file.register().forEach(id -> inOrder.add(provisions.get(id)));
        return inOrder;
    }

    private ProvisionKind kind(Topic topic, RuleSpec spec) {
        Role role = role(spec, rules.getOrDefault(topic, List.of()));
        if (topic == Topic.SCORE) {
            return ProvisionKind.COMPUTATION;
        }
        if (role instanceof Role.InForce) {
            return ProvisionKind.TERM;
        }
        if (role instanceof Role.Relaxes || role instanceof Role.Waives || role instanceof Role.Channel) {
            return ProvisionKind.EXCEPTION;
        }
        if (role instanceof Role.Aside) {
            return ProvisionKind.PROCEDURE;
        }
        if (role instanceof Role.Scope) {
            return ProvisionKind.SCOPE;
        }
        boolean situation =
                role instanceof Role.Grounds grounds && !grounds.paths().isEmpty();
        if (role instanceof Role.Ground || situation) {
            return ProvisionKind.GROUND;
        }
        return spec.subject() == Subject.UNIT ? ProvisionKind.UNIT_REQUIREMENT : ProvisionKind.APPLICANT_REQUIREMENT;
    }

    /** An exception to something told for its own sake is told for its own sake too. */
    private static Role role(RuleSpec spec, List<RuleText> beside) {
        return spec.role() instanceof Role.Relaxes relaxes
                ? beside.stream()
                        .map(RuleText::spec)
                        .filter(base -> base.id().equals(relaxes.base()) && base.role() instanceof Role.Aside)
                        .map(RuleSpec::role)
                        .findFirst()
                        .orElse(relaxes)
                : spec.role();
    }
}
