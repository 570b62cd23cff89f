package org.jingcai.benchmarks.engine;

import java.util.List;
import java.util.function.Consumer;
import org.jingcai.Result;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Path;
import org.jingcai.benchmarks.Verdict;
import org.jspecify.annotations.Nullable;

/** Jingcai's answers in the shape in which contenders are compared. */
public final class Answers {

    private Answers() {}

    /** The answer to one case of a stream. */
    public static EligibilityAnswer answer(Result result) {
        if (result instanceof Result.Answered answered && answered.answer() instanceof EligibilityAnswer answer) {
            return answer;
        }
        throw new IllegalStateException("not answered: " + result);
    }

    /** Asks for what Jingcai works out when asked; texts aside, which nobody else writes. */
    public static void read(EligibilityAnswer answer, Consumer<@Nullable Object> reader) {
        for (org.jingcai.answer.Finding finding : answer.findings()) {
            reader.accept(finding.status());
            reader.accept(finding.missing());
            reader.accept(finding.margin());
            reader.accept(finding.metFrom());
        }
    }

    /** The same answer; thresholds and values are texts in Jingcai and are left out. */
    public static Verdict verdict(EligibilityAnswer answer) {
        return new Verdict(
                answer.outcome(),
                findings(answer.findings()),
                answer.paths().stream()
                        .map(path -> new Path(path.ground(), path.status(), findings(path.findings())))
                        .toList(),
                answer.missing(),
                answer.eligibleFrom());
    }

    private static List<Finding> findings(List<org.jingcai.answer.Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.provision(),
                        finding.status(),
                        finding.missing(),
                        null,
                        null,
                        finding.margin(),
                        finding.metFrom()))
                .toList();
    }
}
