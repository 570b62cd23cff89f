package org.jingcai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jingcai.AnswerStream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Ranking;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.facts.Case;
import org.jingcai.json.CaseReader;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code rank}: scores the cases of a file, one a line, and says who is within the quota. Cases are read, scored and let
 * go; of each only its points are kept.
 */
final class RankCases {

    private static final String STANDARD_INPUT = "-";
    private static final String POINTS = "points";

    /** More lines that cannot be used than these are counted, not told. */
    private static final int MOST_BAD_LINES = 20;

    private final Options options;
    private final @Nullable String quota;
    private final Terminal terminal;
    private final Problems problems;

    RankCases(Options options, @Nullable String quota, Terminal terminal, Problems problems) {
        this.options = options;
        this.quota = quota;
        this.terminal = terminal;
        this.problems = problems;
    }

    /** What to print. */
    String answer() {
        int places = places();
        if (options.operands().size() != 1) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.CASES,
                    Text.of(
                            "要给出一个案件文件，实有 " + options.operands().size() + " 个",
                            options.operands().size() + " files are given, not one"),
                    Text.of("每行一个案件；写 - 从标准输入读取", "One case a line; - for standard input")));
        }
        Jingcai engine = Engine.load(options.rules(), problems).orElse(null);
        problems.throwIfAny();
        Ranking ranking = Ranking.of(places, entries(Objects.requireNonNull(engine)));
        return options.json() ? json(ranking) : csv(ranking);
    }

    private int places() {
        try {
            int number = quota == null ? 0 : Integer.parseInt(quota);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        problems.add(new Issue(
                IssueCode.BAD_OPTION,
                Syntax.QUOTA,
                quota == null
                        ? Text.of("没有给出名额", "no quota is given")
                        : Text.of("名额「" + quota + "」不是正整数", "the quota \"" + quota + "\" is no positive number"),
                Text.of("写成 --quota 6000", "Write --quota 6000")));
        return 1;
    }

    private List<Ranking.Entry> entries(Jingcai engine) {
        List<Ranking.Entry> entries = new ArrayList<>();
        int bad = 0;
        try (BufferedReader lines = open();
                AnswerStream<Result> answers = engine.stream(
                        POINTS,
                        Topic.SCORE,
                        new Lines(lines),
                        Math.max(1, Runtime.getRuntime().availableProcessors() - 1))) {
            while (answers.hasNext()) {
                Result result = answers.next();
                if (result instanceof Result.Answered answered) {
                    entries.add(Ranking.Entry.of(answered.position(), (ScoreAnswer) answered.answer()));
                } else if (result instanceof Result.Refused refused && bad++ < MOST_BAD_LINES) {
                    refused.issues().forEach(issue -> problems.add(inLine(refused.position() + 1, issue)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
        return entries;
    }

    private BufferedReader open() throws IOException {
        String operand = options.operands().get(0);
        if (operand.equals(STANDARD_INPUT)) {
            return new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        }
        try {
            return Files.newBufferedReader(Path.of(operand));
        } catch (NoSuchFileException e) {
            problems.add(new Issue(
                    IssueCode.UNREADABLE,
                    operand,
                    Text.of("没有这个文件", "there is no such file"),
                    Text.of("请检查路径", "Check the path")));
            throw problems.exception();
        }
    }

    private static Issue inLine(long line, Issue issue) {
        return new Issue(
                issue.code(),
                "line " + line + " " + issue.place(),
                Text.of(
                        "第 " + line + " 行：" + issue.problem().zh(),
                        "line " + line + ": " + issue.problem().en()),
                issue.remedy());
    }

    /** Lines as cases, read where they are scored; empty lines are passed over. */
    private static final class Lines implements Iterator<Supplier<Case>> {

        private final BufferedReader reader;
        private @Nullable String next;

        Lines(BufferedReader reader) {
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            try {
                while (next == null || next.isBlank()) {
                    next = reader.readLine();
                    if (next == null) {
                        return false;
                    }
                }
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Supplier<Case> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            String line = Objects.requireNonNull(next);
            next = null;
            return () -> CaseReader.read(line);
        }
    }

    // One line a case, and what it comes to in the first

    private String csv(Ranking ranking) {
        StringBuilder out = new StringBuilder();
        out.append("rank,case,min,max,eligibility,outcome,admission,mark_min,mark_max\n");
        for (Ranking.Place place : ranking.places()) {
            Ranking.Entry entry = place.entry();
            out.append(place.rank() == null ? "" : place.rank()).append(',');
            out.append(entry.position() + 1).append(',');
            out.append(text(entry.total().min())).append(',');
            out.append(text(entry.total().max())).append(',');
            out.append(entry.eligibility()).append(',');
            out.append(entry.outcome()).append(',');
            out.append(place.admission()).append(',');
            out.append(text(ranking.mark().min())).append(',');
            out.append(text(ranking.mark().max())).append('\n');
        }
        return out.toString();
    }

    private static String text(@Nullable BigDecimal points) {
        return points == null ? "" : points.toPlainString();
    }

    private String json(Ranking ranking) {
        StringWriter out = new StringWriter();
        out.append(
                "{\n  \"quota\": " + ranking.quota() + ",\n  \"mark\": " + json(ranking.mark()) + ",\n  \"places\": [");
        String separator = "\n";
        for (Ranking.Place place : ranking.places()) {
            Ranking.Entry entry = place.entry();
            out.append(separator)
                    .append("    {\"rank\": " + place.rank() + ", \"case\": " + (entry.position() + 1) + ", \"total\": "
                            + json(entry.total()) + ", \"eligibility\": \"" + entry.eligibility()
                            + "\", \"outcome\": \""
                            + entry.outcome() + "\", \"admission\": \"" + place.admission() + "\"}");
            separator = ",\n";
        }
        out.append(ranking.places().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
        return out.toString();
    }

    private static String json(PointsRange range) {
        return "{\"min\": " + json(range.min()) + ", \"max\": " + json(range.max()) + "}";
    }

    private static String json(@Nullable BigDecimal points) {
        return points == null ? "null" : points.toPlainString();
    }
}
