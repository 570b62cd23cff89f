package org.jingcai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Status;

/** The rows that tell what each policy comes to: outcome, what stands in the way, what is missing, from which day. */
final class Overview {

    /** So many missing facts are named in a cell; the rest is counted. */
    private static final int FACTS_SHOWN = 3;

    private final PolicyNames policies;
    private final Wording wording;
    private final FactNames facts;
    private final Page page;

    Overview(PolicyNames policies, Wording wording) {
        this.policies = policies;
        this.wording = wording;
        this.facts = new FactNames(wording.language());
        this.page = new Page(wording, Style.PLAIN);
    }

    /** The answers side by side and nothing else. */
    Board board(List<EligibilityAnswer> answers) {
        return new Board(
                wording.of("各项政策的结论", "What each policy says"),
                subtitle(answers.get(0)),
                answers.stream().map(answer -> policies.head(answer.policy())).toList(),
                rows(answers),
                List.of(),
                List.of(),
                List.of(
                        wording.of(
                                "加 --policy " + answers.get(0).policy() + " 看一项政策逐条的结果；用 ./jingcai compare 看各区为何不同",
                                "Add --policy " + answers.get(0).policy()
                                        + " to see one policy provision by provision; ./jingcai compare tells why they differ")));
    }

    String subtitle(EligibilityAnswer answer) {
        return wording.of("业务：", "matter: ")
                + wording.of(answer.basis().matter().label())
                + wording.of("；评估日：", "; day of assessment: ")
                + answer.basis().asOf();
    }

    List<Board.Row> rows(List<EligibilityAnswer> answers) {
        List<Board.Row> rows = new ArrayList<>();
        rows.add(row("outcome", wording.of("结论", "outcome"), answers, answer -> List.of(outcome(answer.outcome()))));
        rows.add(row(
                "policyStatus",
                wording.of("政策状态", "policy"),
                answers,
                answer -> plain(List.of(wording.status(answer.basis().policyStatus())))));
        addUnlessEmpty(
                rows,
                row(
                        "unmet",
                        wording.of("未达到", "stands in the way"),
                        answers,
                        answer -> conditions(answer, Status.UNMET)));
        addUnlessEmpty(
                rows,
                row(
                        "review",
                        wording.of("需人工判断", "for a person"),
                        answers,
                        answer -> conditions(answer, Status.REVIEW)));
        addUnlessEmpty(
                rows,
                row(
                        "missing",
                        wording.of("还缺", "missing"),
                        answers,
                        answer -> plain(missing(answer.decisiveMissing()))));
        rows.add(row(
                "eligibleFrom", wording.of("最早符合之日", "earliest day"), answers, answer -> plain(eligibleFrom(answer))));
        return List.copyOf(rows);
    }

    private static void addUnlessEmpty(List<Board.Row> rows, Board.Row row) {
        if (row.cells().stream().anyMatch(cell -> !cell.entries().isEmpty())) {
            rows.add(row);
        }
    }

    private Board.Row row(
            String key,
            String label,
            List<EligibilityAnswer> answers,
            Function<EligibilityAnswer, List<Board.Entry>> entries) {
        List<Board.Cell> cells = answers.stream()
                .map(answer -> new Board.Cell(entries.apply(answer), wording.of("无", "none")))
                .toList();
        return new Board.Row(key, label, "", false, cells);
    }

    private Board.Entry outcome(Outcome outcome) {
        return new Board.Entry(new Board.Mark(Tone.of(outcome), outcome.label(wording.language())), List.of());
    }

    private static List<Board.Entry> plain(List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Board.Entry(null, lines));
    }

    /** What must hold and does not, each with its margin in words. */
    private List<Board.Entry> conditions(EligibilityAnswer answer, Status status) {
        return answer.conditions().stream()
                .filter(finding -> finding.status() == status)
                .flatMap(finding -> plain(List.of(inOneLine(finding))).stream())
                .toList();
    }

    private String inOneLine(Finding finding) {
        String message = page.message(finding);
        return Page.startsWith(message, wording.of(finding.title()))
                ? page.reference(finding) + " " + message
                : page.name(finding) + wording.of("：", ": ") + message;
    }

    /** The first names, and how many more. */
    List<String> missing(List<String> paths) {
        List<String> lines = new ArrayList<>(
                paths.stream().limit(FACTS_SHOWN).map(facts::of).distinct().toList());
        int more = paths.size() - FACTS_SHOWN;
        if (more > 0) {
            lines.add(wording.of("另有 " + more + " 项", "and " + more + " more"));
        }
        return List.copyOf(lines);
    }

    private List<String> eligibleFrom(EligibilityAnswer answer) {
        if (answer.eligibleFrom() == null) {
            return List.of();
        }
        return List.of(
                answer.eligibleFrom().equals(answer.basis().asOf())
                        ? wording.of("评估日即符合", "the day of assessment")
                        : answer.eligibleFrom() + wording.of("，其他情况不变", ", other facts unchanged"));
    }
}
