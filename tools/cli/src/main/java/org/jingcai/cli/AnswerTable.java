package org.jingcai.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.Issue;
import org.jingcai.Result;
import org.jingcai.answer.Answer;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.FilingAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.MaterialsAnswer;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.answer.Status;
import org.jingcai.answer.SupervisionAnswer;
import org.jingcai.answer.TimelineAnswer;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jspecify.annotations.Nullable;

/** A table with a row for each case: what it comes to, and the few things a reader asks first. */
final class AnswerTable implements AnswerFormat {

    private static final int MISSING_SHOWN = 5;
    private static final String SEPARATOR = ";";
    private static final String MARK = "\uFEFF";

    private final String policy;
    private final Topic topic;
    private final Language language;
    private final boolean mark;

    /** @param mark whether to start with a byte order mark */
    AnswerTable(String policy, Topic topic, Language language, boolean mark) {
        this.policy = policy;
        this.topic = topic;
        this.language = language;
        this.mark = mark;
    }

    @Override
    public byte[] header() {
        List<String> names = new ArrayList<>(List.of("line", "policy", "outcome"));
        names.addAll(ownNames());
        names.addAll(List.of("missing", "obstacles", "issues"));
        return ((mark ? MARK : "") + row(names)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] line(Result result, long line) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(line), policy));
        if (result instanceof Result.Answered answered) {
            Answer answer = answered.answer();
            cells.add(answer.outcome().name());
            cells.addAll(ownCells(answer));
            cells.add(joined(answer.missing().stream().limit(MISSING_SHOWN)));
            cells.add(joined(obstacles(answer)));
            cells.add("");
        } else if (result instanceof Result.Refused refused) {
            cells.add("");
            ownNames().forEach(name -> cells.add(""));
            cells.addAll(List.of("", "", joined(refused.issues().stream().map(this::told))));
        }
        return row(cells).getBytes(StandardCharsets.UTF_8);
    }

    /** On one line: a row is a line, so that rows can be counted. */
    private String told(Issue issue) {
        return new Issue(issue.code(), issue.place(), issue.problem(), issue.remedy())
                .render(language)
                .replaceAll("\\R", " ");
    }

    private List<String> ownNames() {
        return switch (topic) {
            case ELIGIBILITY -> List.of("eligibleFrom");
            case SCORE -> List.of("totalMin", "totalMax");
            case TIMELINE -> List.of("state", "validUntil");
            case MATERIALS -> List.of("complete");
            case FILING -> List.of("newFiling");
            case SUPERVISION -> List.of("measures");
        };
    }

    private static List<String> ownCells(Answer answer) {
        if (answer instanceof EligibilityAnswer eligibility) {
            return List.of(text(eligibility.eligibleFrom()));
        }
        if (answer instanceof ScoreAnswer score) {
            return List.of(
                    score.total().min() == null ? "" : score.total().min().toPlainString(),
                    score.total().max() == null ? "" : score.total().max().toPlainString());
        }
        if (answer instanceof TimelineAnswer timeline) {
            return List.of(text(timeline.state()), text(timeline.validUntil()));
        }
        if (answer instanceof MaterialsAnswer materials) {
            return List.of(text(materials.complete()));
        }
        if (answer instanceof FilingAnswer filing) {
            return List.of(text(filing.newFiling()));
        }
        if (answer instanceof SupervisionAnswer supervision) {
            return List.of(joined(supervision.measures().stream().sorted().map(Enum::name)));
        }
        throw new IllegalArgumentException("no such kind of answer: " + answer.getClass());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What is surely missed; of eligibility only what must be met. */
    private static Stream<String> obstacles(Answer answer) {
        List<Finding> findings =
                answer instanceof EligibilityAnswer eligibility ? eligibility.conditions() : answer.findings();
        return findings.stream()
                .filter(finding -> finding.status() == Status.UNMET)
                .map(Finding::provision)
                .distinct();
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining(SEPARATOR));
    }

    private static String row(List<String> cells) {
        StringWriter row = new StringWriter();
        CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(row)
                .writeRecord(cells);
        return row.toString();
    }
}
