package org.jingcai.authoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jingcai.facts.Matter;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule file against the vocabulary and turns each line into one line of DRL, so that line numbers stay. Nothing
 * but rules made of known sentences passes. One use.
 */
final class RuleFileReader {

    /** The body is said once for all cases; a rule that fires has spoken, though its body may have nothing to ask. */
    private static final String THEN = "then $cases.state(drools.getRule(), $rule -> {";

    private static final String END = "}); end";

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Issues issues;
    private final SentenceDoctor doctor;

    private final List<RuleText> rules = new ArrayList<>();
    private final List<HeaderReader> begun = new ArrayList<>();
    private final List<String> drl = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private Part part = Part.OUTSIDE;
    private @Nullable HeaderReader header;
    private @Nullable Line start;
    private @Nullable HeaderReader settled;
    private @Nullable RuleSpec current;
    private boolean conditions;
    private final Set<Matter> matters = EnumSet.noneOf(Matter.class);
    private RuleBody body;

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
        this.body = new RuleBody(issues);
    }

    /**
     * What a file says: its rules, and the DRL it stands for.
     *
     * @param rules those without a mistake in header and frame
     * @param begun headers of all, mistaken ones too, so that one mistake does not bring forth others
     */
    record RuleFile(List<RuleText> rules, List<HeaderReader> begun, String drl) {}

    /**
     * Reads a file.
     *
     * @param prologue DRL that goes before everything, on the first line
     */
    RuleFile read(String file, String text, String prologue) {
        List<String> written = text.lines().toList();
        for (int i = 0; i < written.size(); i++) {
            lines.add(Line.read(file, i + 1, written.get(i)));
        }
        lines.forEach(line -> drl.add(read(line)));
        if (part != Part.OUTSIDE && start != null) {
            issues.add(
                    start,
                    Text.of("这条规则没有写完", "this rule does not end"),
                    Text.of("缺少" + part.next, "It lacks " + part.next));
        }
        return new RuleFile(List.copyOf(rules), List.copyOf(begun), prologue + " " + String.join("\n", drl) + "\n");
    }

    private String read(Line line) {
        if (line.isBlankOrComment()) {
            return "";
        }
        String text = line.text();
        if (part == Part.OUTSIDE ? HeaderReader.looksLikeName(text) : text.startsWith("规则")) {
            return begin(line);
        }
        return switch (line.asSentence().text()) {
            case "当" -> move(line, Part.HEADER, Part.CONDITION, "when");
            case "则" -> move(line, Part.CONDITION, Part.CONSEQUENCE, THEN);
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
        conditions = false;
        body = new RuleBody(issues);
        current = null;
        begun.add(header);
        return "";
    }

    private String move(Line line, Part from, Part to, String keyword) {
        if (part != from) {
            if (part == Part.HEADER) {
                name();
            }
            issues.add(
                    line,
                    Text.of("「" + line.text() + "」不该出现在这里", "\"" + line.text() + "\" is out of place"),
                    part == Part.OUTSIDE
                            ? Text.of("先写：规则 \"编号 标题\"", "Begin with: 规则 \"id title\"")
                            : Text.of("这里应是" + part.next, "Expected here: " + part.next));
        } else if (to == Part.CONSEQUENCE && !conditions) {
            issues.add(
                    line,
                    Text.of("「当」之后没有写办理事项", "there is no matter after 当"),
                    Text.of("写一行：办理事项是新办", "Write: 办理事项是新办"));
        }
        part = to;
        return to == Part.CONDITION && header != null ? "rule \"" + name() + "\" " + keyword : keyword;
    }

    private String name() {
        if (header != settled) {
            current = header == null ? null : header.spec();
            settled = header;
        }
        RuleSpec spec = current;
        return spec == null ? "" : spec.ruleName();
    }

    private String sentence(Line line) {
        if (line.text().startsWith("@") && part == Part.HEADER && header != null) {
            header.marks(line);
            return "";
        }
        if (line.text().startsWith("@") && part != Part.OUTSIDE) {
            issues.add(
                    line,
                    Text.of("标注要写在「当」之前", "marks stand before 当"),
                    Text.of("移到规则名的下一行", "Move it to the line below the name of the rule"));
            return "";
        }
        if (part != Part.OUTSIDE && line.text().length() <= 2 && !comes(line, part)) {
            issues.add(
                    line,
                    Text.of("「" + line.text() + "」不是关键词", "\"" + line.text() + "\" is no keyword"),
                    Text.of("这里应是" + part.next, "Expected here: " + part.next));
            return asKeyword(line);
        }
        Line sentence = line.asSentence();
        addMissingKeyword(line, sentence.text());
        if (part == Part.OUTSIDE || part == Part.HEADER) {
            issues.add(
                    line,
                    Text.of("这一行不属于任何规则", "this line belongs to no rule"),
                    part == Part.OUTSIDE
                            ? Text.of(
                                    "说明文字以 # 开头；规则以「规则 \"编号 标题\"」开头",
                                    "Start a comment with #, a rule with 规则 \"id title\"")
                            : Text.of("标注以 @ 开头；条件写在「当」之后", "Marks start with @, conditions stand after 当"));
            return "";
        }
        conditions = true;
        int[] broken = sentence.brokenNumber();
        if (broken != null) {
            body.unknown();
            issues.add(
                    sentence,
                    broken[0],
                    broken[1],
                    Text.of("数字中间夹着别的符号或空格", "there is something else within a number"),
                    Text.of("写成 1.2、100、1,000,000 这样", "Write it like 1.2, 100 or 1,000,000"));
            return "";
        }
        Sentence.Section section = part == Part.CONDITION ? Sentence.Section.CONDITION : Sentence.Section.CONSEQUENCE;
        Optional<Vocabulary.Understood> understood = vocabulary.understand(section, sentence.text());
        if (understood.isEmpty()) {
            body.unknown();
            doctor.explain(section, sentence);
            return "";
        }
        doctor.checkValues(sentence, understood.get());
        count(line, understood.get());
        return understood.get().sentence().expand(understood.get().words());
    }

    /** Reads on as if the line were the keyword that must come. */
    private String asKeyword(Line line) {
        return switch (part) {
            case HEADER -> move(line, part, Part.CONDITION, "when");
            case CONDITION -> move(line, part, Part.CONSEQUENCE, THEN);
            default -> end(line);
        };
    }

    /** A sentence that is right but for the keyword before it: says so once, and reads on as if it stood there. */
    private void addMissingKeyword(Line line, String text) {
        Part needed = part == Part.HEADER && understands(Sentence.Section.CONDITION, text)
                ? Part.CONDITION
                : part == Part.CONDITION && understands(Sentence.Section.CONSEQUENCE, text) ? Part.CONSEQUENCE : part;
        if (needed == part || comes(line, part)) {
            return;
        }
        issues.add(
                line,
                Text.of("这一行之前缺少" + part.next, part.next + " is missing before this line"),
                Text.of("在这一行之前加一行，只写" + part.next, "Put a line with nothing but " + part.next + " before it"));
        if (part == Part.HEADER) {
            name();
        }
        part = needed;
    }

    private boolean understands(Sentence.Section section, String text) {
        return vocabulary.understand(section, text).isPresent();
    }

    /** Whether the keyword that ends a part still comes in this rule. */
    private boolean comes(Line after, Part of) {
        for (Line line : lines.subList(after.number(), lines.size())) {
            String text = line.asSentence().text();
            if (("「" + text + "」").equals(of.next)) {
                return true;
            }
            if (text.equals("完") || text.startsWith("规则")) {
                return false;
            }
        }
        return false;
    }

    private void count(Line line, Vocabulary.Understood understood) {
        String template = understood.sentence().template();
        if (part == Part.CONDITION) {
            if (!matters.isEmpty()) {
                issues.add(
                        line,
                        Text.of("「当」之后写了两行，两行不能同时成立", "two lines after 当 cannot both hold"),
                        Text.of("合成一行，以顿号分开：办理事项是新办、续签", "Make one line of them: 办理事项是新办、续签"));
            }
            Stream.of(understood.words().group(1).split("、"))
                    .map(Sentence::matter)
                    .forEach(matters::add);
            return;
        }
        checkTopic(line, understood.sentence());
        body.take(line, template);
    }

    /** A sentence of the score speaks to nobody outside the file on the score, nor any other within it. */
    private void checkTopic(Line line, Sentence sentence) {
        String scoreFile = Topic.SCORE.id() + ".dslr";
        boolean inScore = line.file().equals(scoreFile);
        if (inScore != sentence.call().startsWith("$rule.score()")) {
            issues.add(
                    line,
                    Text.of("这句话不能写在本文件", "this sentence has no say in this file"),
                    inScore
                            ? Text.of("资格条件写在 eligibility.dslr", "Requirements stand in eligibility.dslr")
                            : Text.of("积分的句子写在 " + scoreFile, "Sentences of the score stand in " + scoreFile));
        }
    }

    private String end(Line line) {
        if (part != Part.CONSEQUENCE) {
            return move(line, Part.CONSEQUENCE, Part.OUTSIDE, END);
        }
        part = Part.OUTSIDE;
        RuleSpec spec = current;
        if (spec != null && start != null) {
            body.check(spec, start);
            rules.add(new RuleText(
                    spec,
                    start,
                    Set.copyOf(matters),
                    begun.get(begun.size() - 1).theme(),
                    body.sentences()));
        }
        current = null;
        return END;
    }
}
