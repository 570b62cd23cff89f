package org.jingcai.authoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jingcai.facts.Matter;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule file against the vocabulary and turns each line into one line of DRL, so that line numbers stay. Nothing
 * but rules made of known sentences passes. One use.
 */
final class RuleFileReader {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Issues issues;
    private final SentenceDoctor doctor;

    private final List<RuleText> rules = new ArrayList<>();
    private final List<String> drl = new ArrayList<>();

    private Part part = Part.OUTSIDE;
    private @Nullable HeaderReader header;
    private @Nullable Line start;
    private @Nullable RuleSpec current;
    private final Set<Matter> matters = EnumSet.noneOf(Matter.class);
    private int requirements;
    private final List<String> templates = new ArrayList<>();

    private enum Part {
        OUTSIDE(""),
        HEADER("「当」"),
        CONDITION("「则」"),
        CONSEQUENCE("「完」");

        private final String next;

        Part(String next) {
            this.next = next;
        }
    }

    RuleFileReader(Issues issues) {
        this.issues = issues;
        this.doctor = new SentenceDoctor(vocabulary, issues);
    }

    /** What a file says: its rules, and the DRL it stands for. */
    record RuleFile(List<RuleText> rules, String drl) {}

    /**
     * Reads a file.
     *
     * @param prologue DRL that goes before everything, on the first line
     */
    RuleFile read(String file, String text, String prologue) {
        List<String> written = text.lines().toList();
        for (int i = 0; i < written.size(); i++) {
            drl.add(read(Line.read(file, i + 1, written.get(i))));
        }
        if (part != Part.OUTSIDE && start != null) {
            issues.add(
                    start,
                    Text.of("这条规则没有写完", "this rule does not end"),
                    Text.of("缺少" + part.next, "It lacks " + part.next));
        }
        return new RuleFile(List.copyOf(rules), prologue + " " + String.join("\n", drl) + "\n");
    }

    private String read(Line line) {
        if (line.isBlankOrComment()) {
            return "";
        }
        String text = line.text();
        if (text.startsWith("规则")) {
            return begin(line);
        }
        return switch (text) {
            case "当" -> move(line, Part.HEADER, Part.CONDITION, "when");
            case "则" -> move(line, Part.CONDITION, Part.CONSEQUENCE, "then");
            case "完" -> end(line);
            default -> sentence(line);
        };
    }

    private String begin(Line line) {
        if (part != Part.OUTSIDE) {
            issues.add(
                    line,
                    Text.of("上一条规则还没有写完", "the rule before has not ended"),
                    Text.of("在这一行之前补上" + part.next, "Add " + part.next + " before this line"));
        }
        part = Part.HEADER;
        start = line;
        header = new HeaderReader(line, issues);
        matters.clear();
        requirements = 0;
        templates.clear();
        return "";
    }

    private String move(Line line, Part from, Part to, String keyword) {
        if (part != from) {
            issues.add(
                    line,
                    Text.of("「" + line.text() + "」不该出现在这里", "\"" + line.text() + "\" is out of place"),
                    part == Part.OUTSIDE
                            ? Text.of("先写：规则 \"编号 标题\"", "Begin with: 规则 \"id title\"")
                            : Text.of("这里应是" + part.next, "Expected here: " + part.next));
        } else if (to == Part.CONSEQUENCE && matters.isEmpty()) {
            issues.add(
                    line,
                    Text.of("「当」之后没有写办理事项", "there is no matter after 当"),
                    Text.of("写一行：办理事项是新办", "Write: 办理事项是新办"));
        }
        part = to;
        return to == Part.CONDITION && header != null
                ? "rule \"" + name() + "\" " + keyword
                : keyword;
    }

    private String name() {
        RuleSpec spec = header == null ? null : header.spec();
        current = spec;
        return spec == null ? "" : spec.ruleName();
    }

    private String sentence(Line line) {
        if (line.text().startsWith("@") && part == Part.HEADER && header != null) {
            header.marks(line);
            return "";
        }
        if (part == Part.OUTSIDE || part == Part.HEADER) {
            issues.add(
                    line,
                    Text.of("这一行不属于任何规则", "this line belongs to no rule"),
                    part == Part.OUTSIDE
                            ? Text.of("说明文字以 # 开头；规则以「规则 \"编号 标题\"」开头", "Start a comment with #, a rule with 规则 \"id title\"")
                            : Text.of("标注以 @ 开头；条件写在「当」之后", "Marks start with @, conditions stand after 当"));
            return "";
        }
        Sentence.Section section =
                part == Part.CONDITION ? Sentence.Section.CONDITION : Sentence.Section.CONSEQUENCE;
        Optional<Vocabulary.Understood> understood = vocabulary.understand(section, line.text());
        if (understood.isEmpty()) {
            requirements++;
            doctor.explain(section, line);
            return "";
        }
        doctor.checkLabels(line, understood.get());
        count(line, understood.get());
        return understood.get().sentence().expand(understood.get().words());
    }

    private void count(Line line, Vocabulary.Understood understood) {
        String template = understood.sentence().template();
        if (part == Part.CONDITION) {
            Stream.of(understood.words().group(1).split("、"))
                    .map(Sentence::matter)
                    .forEach(matters::add);
            return;
        }
        if (template.startsWith("仅") && requirements == 0) {
            issues.add(
                    line,
                    Text.of("「仅…」前面没有它要补充的一句", "there is no sentence before it that it could soften"),
                    Text.of("先写主要的要求", "Write the main requirement first"));
        }
        templates.add(template);
        requirements += template.startsWith("适用于") ? 0 : 1;
    }

    private String end(Line line) {
        if (part != Part.CONSEQUENCE) {
            return move(line, Part.CONSEQUENCE, Part.OUTSIDE, "end");
        }
        part = Part.OUTSIDE;
        RuleSpec spec = current;
        if (spec != null && start != null) {
            checkBody(spec, start);
            rules.add(new RuleText(spec, start, Set.copyOf(matters), requirements == 0));
        }
        current = null;
        return "end";
    }

    /** Some roles are said twice, in the header for the reader of headers and in the body for the reader of sentences. */
    private void requireTogether(Line at, String mark, boolean marked, String sentence) {
        boolean said = templates.stream().anyMatch(template -> template.startsWith(sentence));
        if (marked != said) {
            issues.add(
                    at,
                    Text.of("@" + mark + " 与「" + sentence + "…」要一起用", "@" + mark + " and " + sentence + "… go together"),
                    Text.of("补上缺少的一个", "Add the one that is missing"));
        }
    }

    private void checkBody(RuleSpec spec, Line at) {
        boolean waiver = spec.role() instanceof Role.Waives;
        if (requirements == 0 && !waiver) {
            issues.add(
                    at,
                    Text.of("规则 " + spec.id() + " 没有写要求", spec.id() + " asks nothing"),
                    Text.of("在「则」之后写要求；免除类规则要标注 @免除", "Write what it asks after 则, or mark a waiver with @免除"));
        } else if (requirements > 0 && waiver) {
            issues.add(
                    at,
                    Text.of("免除规则 " + spec.id() + " 不应另有要求", "the waiver " + spec.id() + " must ask nothing of its own"),
                    Text.of("只写「适用于…」，或改用 @放宽", "Write only 适用于…, or use @放宽"));
        }
        requireTogether(at, "条件组", spec.role() instanceof Role.Grounds, "具备所列条件之一");
        requireTogether(at, "全部条件", spec.role() instanceof Role.Conditions, "同时具备所列条件");
        requireTogether(at, "特别渠道", spec.role() instanceof Role.Channel, "凭");
    }
}
