package org.jingcai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.Jingcai;
import org.jingcai.answer.Answer;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.facts.Case;
import org.jingcai.json.AnswerWriter;
import org.jingcai.json.CaseReader;
import org.jingcai.policy.Edition;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;

/** {@code evaluate}: judges one case. */
final class Evaluate {

    private final Options options;
    private final Terminal terminal;
    private final Problems problems;

    Evaluate(Options options, Terminal terminal, Problems problems) {
        this.options = options;
        this.terminal = terminal;
        this.problems = problems;
    }

    /** What to print. */
    String answer() {
        Optional<Case> kase = readCase();
        Optional<Jingcai> engine = Engine.load(options.rules(), problems);
        engine.ifPresent(this::checkPolicies);
        problems.throwIfAny();
        List<Answer> answers = ask(engine.orElseThrow(), kase.orElseThrow());
        problems.throwIfAny();
        return options.json() ? json(answers) : text(engine.orElseThrow(), answers);
    }

    Optional<Case> readCase() {
        List<String> operands = options.operands();
        if (operands.size() > 1 && options.optionUnknown()) {
            return Optional.empty(); // one of them may be the value of that option
        }
        if (operands.size() != 1) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.CASE,
                    operands.isEmpty()
                            ? Text.of("没有给出案件文件", "no case is given")
                            : Text.of("给出了 " + operands.size() + " 个文件", operands.size() + " files are given"),
                    Text.of("每次给出一个文件，或写 - 从标准输入读取", "Name one file, or - for standard input")));
            return Optional.empty();
        }
        String operand = operands.get(0);
        return problems.of(() -> operand.equals(CaseSource.STANDARD_INPUT)
                ? CaseReader.read(standardInput())
                : CaseReader.read(Path.of(operand)));
    }

    /** No more than one byte beyond what the reader takes, which then says that it is too much. */
    private byte[] standardInput() {
        try {
            return terminal.in().readNBytes(CaseReader.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void checkPolicies(Jingcai engine) {
        for (String id : options.policies()) {
            Optional<Policy> policy = engine.policy(id);
            if (policy.isEmpty()) {
                problems.add(Options.unknown(IssueCode.UNKNOWN_POLICY, Syntax.POLICY, id, known(engine, id)));
            } else if (!policy.get().topics().contains(options.topic())) {
                problems.add(notAnswered(policy.get()));
            }
        }
        if (options.policies().isEmpty() && engine.policies().stream().noneMatch(this::answersTopic)) {
            List<String> answered = engine.policies().stream()
                    .flatMap(policy -> policy.topics().stream())
                    .distinct()
                    .map(Topic::id)
                    .toList();
            problems.add(new Issue(
                    IssueCode.UNKNOWN_TOPIC,
                    Syntax.TOPIC,
                    Text.of(
                            "没有政策回答 " + options.topic().id(),
                            "no loaded policy answers " + options.topic().id()),
                    Text.of("可用：" + String.join("、", answered), "Answered are: " + String.join(", ", answered))));
        }
    }

    /** What could have been meant: the editions of a policy that is there, else the policies. */
    private static List<String> known(Jingcai engine, String id) {
        String policy = id.substring(0, Math.max(0, id.indexOf(Edition.PIN)));
        List<Policy> editions = engine.editions(policy);
        return editions.isEmpty()
                ? engine.policies().stream().map(Policy::id).distinct().toList()
                : editions.stream().map(Policy::editionName).toList();
    }

    private boolean answersTopic(Policy policy) {
        return policy.topics().contains(options.topic());
    }

    private Issue notAnswered(Policy policy) {
        List<String> topics = policy.topics().stream().map(Topic::id).toList();
        String topic = options.topic().id();
        return new Issue(
                IssueCode.UNKNOWN_TOPIC,
                Syntax.TOPIC,
                Text.of("政策 " + policy.id() + " 不回答 " + topic, policy.id() + " does not answer " + topic),
                Text.of("它回答：" + String.join("、", topics), "It answers: " + String.join(", ", topics)));
    }

    private List<Answer> ask(Jingcai engine, Case kase) {
        if (options.policies().isEmpty()) {
            return problems.of(() -> engine.askAll(options.topic(), kase)).orElse(List.of());
        }
        List<Answer> answers = new ArrayList<>();
        for (String id : options.policies()) {
            problems.of(() -> engine.ask(id, options.topic(), kase)).ifPresent(answers::add);
        }
        return answers;
    }

    private String json(List<Answer> answers) {
        String json = options.policies().size() == 1
                ? AnswerWriter.write(answers.get(0), options.language())
                : AnswerWriter.writeAll(answers, options.language());
        return json.stripTrailing() + "\n";
    }

    private String text(Jingcai engine, List<Answer> answers) {
        Style style = terminal.coloured() ? Style.COLOURED : Style.PLAIN;
        if (options.policies().isEmpty() && options.topic() == Topic.ELIGIBILITY && answers.size() > 1) {
            return sideBySide(engine, answers, style);
        }
        return new TextReport(options.language(), style)
                .render(answers, answer -> engine.policy(answer.edition()).orElseThrow());
    }

    /** The editions that gave the answers. */
    static List<Policy> spoken(Jingcai engine, List<? extends Answer> answers) {
        return answers.stream()
                .map(answer -> engine.policy(answer.edition()).orElseThrow())
                .toList();
    }

    /** Nobody was asked in particular: what each comes to, and no more. */
    private String sideBySide(Jingcai engine, List<Answer> answers, Style style) {
        Wording wording = new Wording(options.language());
        Board board = new Overview(new PolicyNames(spoken(engine, answers), wording), wording)
                .board(answers.stream().map(EligibilityAnswer.class::cast).toList());
        return new BoardText(wording, style, TerminalWidth.columns()).render(board);
    }
}
