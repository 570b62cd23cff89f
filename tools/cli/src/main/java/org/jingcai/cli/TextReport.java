package org.jingcai.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingcai.answer.Answer;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.policy.Policy;
import org.jingcai.text.Language;

/** Answers as text for an HR officer. Immutable; the same answers give the same text. */
final class TextReport {

    private final Wording wording;
    private final Style style;

    TextReport(Language language, Style style) {
        this.wording = new Wording(language);
        this.style = style;
    }

    /** The answers one after another; several are preceded by their outcomes, a line each. */
    String render(List<? extends Answer> answers, Function<Answer, Policy> policyOf) {
        String reports = answers.stream()
                .map(answer -> render(answer, policyOf.apply(answer)))
                .collect(Collectors.joining("\n\n"));
        return answers.size() == 1 ? reports : overview(answers, policyOf) + "\n\n" + reports;
    }

    private String overview(List<? extends Answer> answers, Function<Answer, Policy> policyOf) {
        int widest = answers.stream()
                .mapToInt(answer -> Columns.width(answer.outcome().label(wording.language())))
                .max()
                .orElse(0);
        return answers.stream()
                .map(answer -> style.outcome(
                                answer.outcome(), Columns.pad(answer.outcome().label(wording.language()), widest))
                        + "  " + wording.of(policyOf.apply(answer).title()) + "\n")
                .collect(Collectors.joining());
    }

    private String render(Answer answer, Policy policy) {
        Page page = new Page(wording, style);
        head(page, answer, policy);
        if (answer instanceof EligibilityAnswer eligibility) {
            new EligibilityReport(eligibility, page, wording).write();
        } else if (answer instanceof ScoreAnswer score) {
            new ScoreReport(score, page, wording).write();
        } else {
            page.section(wording.of("逐条结果", "Provision by provision"), answer.findings());
        }
        return page.text();
    }

    private void head(Page page, Answer answer, Policy policy) {
        page.line(style.heading(wording.of(policy.title())));
        page.line(wording.of("结论：", "Outcome: ")
                + style.outcome(answer.outcome(), answer.outcome().label(wording.language())));
        page.line(style.faint(String.join(
                wording.of("；", "; "),
                wording.of("业务：", "matter: ")
                        + wording.of(answer.basis().matter().label()),
                wording.of("评估日：", "day of assessment: ") + answer.basis().asOf(),
                wording.of("政策状态：", "policy: ") + wording.status(answer.basis().policyStatus()))));
    }
}
