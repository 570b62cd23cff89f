package org.jingcai.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** What the sentences of one rule come to together: a body that asks nothing, or says what its header does not, is wrong. */
final class RuleBody {

    private static final String ANY_OF = "满足下列任一";
    private static final String GROUNDS = "具备所列条件之一";
    private static final String CONDITIONS = "同时具备所列条件";
    private static final String OR_CONCERNS = "或者适用于";
    private static final String NO_QUOTA = "不占引进指标";
    private static final String IN_FORCE = "申报工作启动年度在施行年度之内";
    private static final String MISSES = "随同条件未达到的由人工判断";

    private final Issues issues;
    private final List<String> templates = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private int requirements;
    private int alternatives;
    private boolean softenable;
    private @Nullable Line anyOf;

    RuleBody(Issues issues) {
        this.issues = issues;
    }

    /** Takes a line that no sentence understands: a requirement, most likely. */
    void unknown() {
        requirements++;
        softenable = true;
        alternatives += anyOf == null ? 0 : 1;
    }

    /** Takes a sentence. */
    void take(Line line, String template) {
        if (template.startsWith(OR_CONCERNS) && templates.stream().noneMatch(one -> one.startsWith("适用于"))) {
            issues.add(
                    line,
                    Text.of("「或者适用于…」前面没有「适用于…」", "there is no 适用于… before it"),
                    Text.of("先写「适用于…」", "Write 适用于… first"));
        }
        if (!said.add(line.asSentence().text())) {
            issues.add(
                    line,
                    Text.of("这一句写了两次", "this sentence stands twice"),
                    Text.of("只留一句；或许其中一句的数字或词语写错了", "Keep one; maybe a number or word of the other is wrong"));
        }
        templates.add(template);
        sentences.add(line.written());
        if (template.equals(ANY_OF)) {
            beginAnyOf(line);
        } else if (isRequirement(template)) {
            if (template.startsWith("仅") && !softenable) {
                issues.add(
                        line,
                        Text.of("「仅…」前面没有它要补充的一句", "there is no sentence before it that it could soften"),
                        Text.of("先写主要的要求", "Write the main requirement first"));
            }
            unknown();
        } else {
            softenable = false;
        }
    }

    private void beginAnyOf(Line line) {
        if (anyOf != null) {
            issues.add(
                    line,
                    Text.of("「满足下列任一」写了两次", "满足下列任一 stands twice"),
                    Text.of(
                            "一条规则只能有一组任选的要求，另一组请另写一条规则",
                            "A rule has one such group: write another rule for the other"));
        }
        anyOf = line;
        alternatives = 0;
        softenable = false;
    }

    private static boolean isRequirement(String template) {
        return !template.startsWith("适用于")
                && !template.startsWith(OR_CONCERNS)
                && !template.endsWith("供判断参考")
                && !template.equals(MISSES)
                && !template.equals(NO_QUOTA);
    }

    /** The body as written. */
    List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Holds the body against the header. */
    void check(RuleSpec spec, Line at) {
        boolean waiver = spec.role() instanceof Role.Waives;
        boolean told = spec.role() instanceof Role.Aside && templates.contains(NO_QUOTA);
        if (requirements == 0 && !waiver && !told && anyOf == null) {
            issues.add(
                    at,
                    Text.of("规则 " + spec.id() + " 没有写要求", spec.id() + " asks nothing"),
                    Text.of("在「则」之后写要求；免除类规则要标注 @免除", "Write what it asks after 则, or mark a waiver with @免除"));
        } else if (requirements > 0 && waiver) {
            issues.add(
                    at,
                    Text.of(
                            "免除规则 " + spec.id() + " 不应另有要求",
                            "the waiver " + spec.id() + " must ask nothing of its own"),
                    Text.of("只写「适用于…」，或改用 @放宽", "Write only 适用于…, or use @放宽"));
        }
        if (anyOf != null && alternatives == 1) {
            issues.add(
                    anyOf,
                    Text.of("「满足下列任一」后面只有一项", "满足下列任一 is followed by one alternative"),
                    Text.of("写出其他可选的要求，或去掉这一行", "Write the other alternatives, or take this line out"));
        }
        if (anyOf != null && alternatives == 0) {
            issues.add(
                    anyOf,
                    Text.of("「满足下列任一」后面没有要求", "nothing follows 满足下列任一"),
                    Text.of("在它后面逐行写出可选的要求", "Write the alternatives below it, one a line"));
        }
        requireTogether(at, "条件组", spec.role() instanceof Role.Grounds, GROUNDS);
        requireTogether(at, "全部条件", spec.role() instanceof Role.Conditions, CONDITIONS);
        requireTogether(at, "特别渠道", spec.role() instanceof Role.Channel, "凭");
        requireTogether(at, "施行年度", spec.role() instanceof Role.InForce, IN_FORCE);
        requireAlone(at, GROUNDS);
        requireAlone(at, CONDITIONS);
        if (templates.contains(MISSES) && !(spec.role() instanceof Role.Ground ground && !ground.alternative())) {
            issues.add(
                    at,
                    Text.of("「" + MISSES + "」只能写在 @条件 的规则里", MISSES + " stands in a rule with @条件 only"),
                    Text.of("去掉这一句，或标注 @条件（不带 @任一）", "Take it out, or mark the rule with @条件 and not with @任一"));
        }
    }

    /** Some roles are said twice, in the header for the reader of headers and in the body for the reader of sentences. */
    private void requireTogether(Line at, String mark, boolean marked, String sentence) {
        boolean said = templates.stream().anyMatch(template -> template.startsWith(sentence));
        if (marked != said) {
            issues.add(
                    at,
                    Text.of(
                            "@" + mark + " 与「" + sentence + "…」要一起用",
                            "@" + mark + " and " + sentence + "… go together"),
                    Text.of("补上缺少的一个", "Add the one that is missing"));
        }
    }

    /** The head of a group is judged by its members: whatever else it said would be lost. */
    private void requireAlone(Line at, String sentence) {
        if (templates.contains(sentence) && templates.size() > 1) {
            issues.add(
                    at,
                    Text.of("「" + sentence + "」要单独成一条规则", sentence + " stands alone in its rule"),
                    Text.of("其他句子移到另一条规则", "Move the other sentences to a rule of their own"));
        }
    }
}
