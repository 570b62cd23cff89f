package org.jingcai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jingcai.AnswerStream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.answer.Ranking;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.json.RankingWriter;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code rank}: scores the cases of a file, one a line or a table, and says who is within the quota. Cases are read, scored
 * and let go; of each only its points are kept.
 */
final class RankCases {

    private static final String POINTS = "points";

    /** More cases that cannot be used than these are counted, not told. */
    private static final int MOST_BAD_CASES = 20;

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
        if (!options.operands().isEmpty()) {
            source().check(problems);
        }
        Jingcai engine = Engine.load(options.rules(), problems).orElse(null);
        problems.throwIfAny();
        Ranking ranking = Ranking.of(places, entries(Objects.requireNonNull(engine)));
        return options.json() ? RankingWriter.write(ranking) : csv(ranking);
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
        CaseSource source = source();
        long bad = 0;
        try (InputLines lines = source.open()) {
            InputCases cases = source.cases(lines);
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            try (AnswerStream<Scored> answers =
                    engine.stream(POINTS, Topic.SCORE, cases, threads, result -> scored(result, cases))) {
                while (answers.hasNext()) {
                    Scored scored = answers.next();
                    if (scored.entry() != null) {
                        entries.add(scored.entry());
                    } else if (bad++ < MOST_BAD_CASES) {
                        scored.issues().forEach(problems::add);
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw source.unusable(e.getCause());
        } catch (IOException e) {
            throw source.unusable(e);
        }
        if (bad > MOST_BAD_CASES) {
            problems.add(more(source, bad - MOST_BAD_CASES));
        }
        problems.throwIfAny();
        return entries;
    }

    private CaseSource source() {
        String name = options.operands().get(0);
        return new CaseSource(name, name.toLowerCase(Locale.ROOT).endsWith(".csv"), terminal);
    }

    /**
     * What became of one case.
     *
     * @param entry its points; null where it could not be used
     * @param issues what is wrong with it
     */
    private record Scored(Ranking.@Nullable Entry entry, List<Issue> issues) {}

    private static Scored scored(Result result, InputCases cases) {
        long line = cases.lineOf(result.position());
        if (result instanceof Result.Refused refused) {
            return new Scored(
                    null,
                    refused.issues().stream().map(issue -> inLine(line, issue)).toList());
        }
        ScoreAnswer answer = (ScoreAnswer) ((Result.Answered) result).answer();
        return new Scored(Ranking.Entry.of(result.position(), answer), List.of());
    }

    private static Issue more(CaseSource source, long bad) {
        return new Issue(
                IssueCode.UNREADABLE,
                source.name(),
                Text.of("另有 " + bad + " 个案件有问题，没有逐一列出", bad + " more cases cannot be used and are not listed"),
                Text.of("先改正以上各行，再运行一次", "Mend the lines above and run it again"));
    }

    /** A place within a case needs its line; where the text of the file is at fault the issue names it. */
    private static Issue inLine(long line, Issue issue) {
        if (!issue.place().startsWith("$")) {
            return issue;
        }
        return new Issue(
                issue.code(),
                "line " + line + " " + issue.place(),
                Text.of(
                        "第 " + line + " 行：" + issue.problem().zh(),
                        "line " + line + ": " + issue.problem().en()),
                issue.remedy());
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
}
