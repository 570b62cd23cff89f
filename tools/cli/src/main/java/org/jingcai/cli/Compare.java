package org.jingcai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.Jingcai;
import org.jingcai.answer.Comparison;
import org.jingcai.facts.Case;
import org.jingcai.json.ComparisonWriter;
import org.jingcai.policy.Policy;
import org.jingcai.policy.RequirementTable;
import org.jingcai.text.Text;

/** {@code compare}: puts policies side by side, over one case or without. */
final class Compare {

    static final String TEXT = "text";
    static final String JSON = "json";
    static final String HTML = "html";
    static final List<String> FORMATS = List.of(TEXT, JSON, HTML);

    private final Options options;
    private final String format;
    private final List<String> folders;
    private final Terminal terminal;
    private final Problems problems;
    private final Wording wording;
    private final List<String> chosen;

    /**
     * The command in hand.
     *
     * @param format one of {@link #FORMATS}, or a problem already told
     */
    Compare(Options options, String format, Terminal terminal, Problems problems) {
        this.options = options;
        this.format = format;
        this.folders = options.rules().stream()
                .filter(folder -> !folder.equals(Syntax.NO_FOLDER))
                .toList();
        this.terminal = terminal;
        this.problems = problems;
        this.wording = new Wording(options.language());
        this.chosen = options.policies().stream().distinct().toList();
    }

    /** What to print. */
    String answer() {
        checkFolders();
        return options.operands().isEmpty() && asksForTable() ? requirements() : comparison();
    }

    /** Without a case, folders of rules ask for their table as the bare option does. */
    private boolean asksForTable() {
        return !options.rules().isEmpty();
    }

    /** The option takes what follows it, be it a case. */
    private void checkFolders() {
        for (String folder : folders) {
            if (Files.isRegularFile(Path.of(folder))) {
                problems.add(new Issue(
                        IssueCode.BAD_OPTION,
                        Syntax.RULES,
                        Text.of(folder + " 是文件，不是规则目录", folder + " is a file, no folder of rules"),
                        Text.of(
                                "若是案件，写在前面：./jingcai compare " + folder,
                                "If it is the case, put it first: ./jingcai compare " + folder)));
            }
        }
        problems.throwIfAny();
    }

    private String comparison() {
        if (options.operands().isEmpty()) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.CASE,
                    Text.of("没有给出案件文件", "no case is given"),
                    Text.of(
                            "写一个文件，或写 - 从标准输入读取；只看各区要求则写 --rules",
                            "Name a file, or - for standard input; for the requirements alone write --rules")));
            throw problems.exception();
        }
        if (folders.size() < options.rules().size()) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.RULES,
                    Text.of("没有写目录，又给出了案件", "no folder follows it, and a case is given"),
                    Text.of(
                            "要看各区要求就不写案件，要判断案件就写 --rules DIR",
                            "Leave the case out for the table, or write --rules DIR")));
        }
        Evaluate evaluate = new Evaluate(options, terminal, problems);
        Optional<Case> kase = evaluate.readCase();
        Optional<Jingcai> engine = Engine.load(folders, problems);
        engine.ifPresent(evaluate::checkPolicies);
        problems.throwIfAny();
        Optional<Comparison> compared = problems.of(() -> engine.orElseThrow().compare(chosen, kase.orElseThrow()));
        problems.throwIfAny();
        Comparison comparison = compared.orElseThrow();
        return show(comparison, Evaluate.spoken(engine.orElseThrow(), comparison.answers()));
    }

    private String show(Comparison comparison, List<Policy> policies) {
        return switch (format) {
            case JSON -> ComparisonWriter.write(comparison, policies, options.language()) + "\n";
            case HTML -> new BoardHtml(wording).render(new ComparisonBoard(policies, wording).of(comparison));
            default -> text(new ComparisonBoard(policies, wording).of(comparison));
        };
    }

    private String requirements() {
        Optional<Jingcai> engine = Engine.load(folders, problems);
        engine.ifPresent(new Evaluate(options, terminal, problems)::checkPolicies);
        problems.throwIfAny();
        RequirementTable all = engine.orElseThrow().requirements();
        checkComparable(all);
        problems.throwIfAny();
        RequirementTable table = chosen.isEmpty()
                ? all
                : RequirementTable.of(chosen.stream()
                        .map(id -> engine.orElseThrow().policy(id).orElseThrow())
                        .toList());
        return switch (format) {
            case JSON -> ComparisonWriter.writeRequirements(table, options.language()) + "\n";
            case HTML -> new BoardHtml(wording).render(board(table));
            default -> text(board(table));
        };
    }

    private void checkComparable(RequirementTable all) {
        List<String> comparable = all.policies().stream().map(Policy::id).toList();
        for (String id : chosen) {
            if (!comparable.contains(id)) {
                problems.add(new Issue(
                        IssueCode.UNKNOWN_POLICY,
                        Syntax.POLICY,
                        Text.of("政策 " + id + " 没有可以对照的要求", id + " has no requirements to compare"),
                        Text.of("可用：" + String.join("、", comparable), "Known: " + String.join(", ", comparable))));
            }
        }
    }

    private Board board(RequirementTable table) {
        return new RequirementBoard(table.policies(), wording).of(table);
    }

    private String text(Board board) {
        Style style = terminal.coloured() ? Style.COLOURED : Style.PLAIN;
        return new BoardText(wording, style, TerminalWidth.columns()).render(board);
    }
}
