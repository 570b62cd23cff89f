package org.jingcai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What was typed after {@code batch}, as values.
 *
 * @param cases the input: a file, or {@code -}
 * @param csvInput whether it is a table, and not a case a line
 * @param csvOutput whether to write a table, and not an answer a line
 * @param mark whether the table starts with a byte order mark, for spreadsheets
 * @param out where answers go; null for standard output
 * @param restart whether to throw away what an earlier run wrote there
 */
record BatchOptions(
        String policy,
        Topic topic,
        Language language,
        List<String> rules,
        String cases,
        boolean csvInput,
        boolean csvOutput,
        boolean mark,
        int threads,
        @Nullable Path out,
        boolean restart) {

    private static final String JSONL = "jsonl";
    private static final String CSV = "csv";
    static final List<String> KINDS = List.of(JSONL, CSV);
    private static final int MOST_THREADS = 256;

    /** Reads the values; one that cannot be is among the problems afterwards, with a default in its place. */
    static BatchOptions read(ParseResult parsed, Options common, Problems problems) {
        List<String> policies = common.policies();
        if (policies.size() != 1) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.POLICY,
                    policies.isEmpty()
                            ? Text.of("没有给出政策", "no policy is given")
                            : Text.of(
                                    "给出了 " + policies.size() + " 个政策，只能有一个",
                                    policies.size() + " policies are given, not one"),
                    Text.of(
                            "写成 --policy chaoyang；用 jingcai policies 查看编号",
                            "Write --policy chaoyang; jingcai policies lists them")));
        }
        String cases = cases(common, problems);
        String output = parsed.matchedOptionValue(Syntax.FORMAT, JSONL);
        String out = parsed.matchedOptionValue(Syntax.OUT, null);
        boolean restart = parsed.matchedOptionValue(Syntax.RESTART, false);
        boolean mark = parsed.matchedOptionValue(Syntax.BOM, false);
        if (restart && out == null) {
            problems.add(onlyWith(Syntax.RESTART, Syntax.OUT + " FILE"));
        }
        if (mark && !output.equals(CSV)) {
            problems.add(onlyWith(Syntax.BOM, Syntax.FORMAT + " csv"));
        }
        return new BatchOptions(
                policies.isEmpty() ? "" : policies.get(0),
                common.topic(),
                common.language(),
                common.rules(),
                cases,
                inputKind(parsed, cases, problems).equals(CSV),
                output.equals(CSV),
                mark,
                threads(parsed, problems),
                out == null ? null : Path.of(out),
                restart);
    }

    private static String cases(Options common, Problems problems) {
        List<String> operands = common.operands();
        if (operands.size() != 1 && !(operands.size() > 1 && common.optionUnknown())) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.CASES,
                    operands.isEmpty()
                            ? Text.of("没有给出案件文件", "no cases are given")
                            : Text.of("给出了 " + operands.size() + " 个文件", operands.size() + " files are given"),
                    Text.of("每次给出一个文件，或写 - 从标准输入读取", "Name one file, or - for standard input")));
        }
        return operands.isEmpty() ? CaseSource.STANDARD_INPUT : operands.get(0);
    }

    private static String inputKind(ParseResult parsed, String cases, Problems problems) {
        String kind = parsed.matchedOptionValue(Syntax.INPUT, null);
        if (kind == null) {
            return byName(cases, problems);
        }
        if (!KINDS.contains(kind)) {
            problems.add(Options.unknown(IssueCode.BAD_OPTION, Syntax.INPUT, kind, KINDS));
        }
        return kind;
    }

    private static String byName(String cases, Problems problems) {
        String name = cases.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return CSV;
        }
        boolean told = cases.equals(CaseSource.STANDARD_INPUT)
                || Stream.of(".jsonl", ".ndjson", ".json").anyMatch(name::endsWith);
        if (!told) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    cases,
                    Text.of("从文件名看不出是 JSONL 还是 CSV", "its name does not tell whether it is JSONL or CSV"),
                    Text.of("加上 --input jsonl 或 --input csv", "Add --input jsonl or --input csv")));
        }
        return JSONL;
    }

    private static int threads(ParseResult parsed, Problems problems) {
        String typed = parsed.matchedOptionValue(Syntax.THREADS, null);
        if (typed == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        boolean usable =
                typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST_THREADS;
        if (!usable) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.THREADS,
                    Text.of("「" + typed + "」不能作线程数", "\"" + typed + "\" is no number of threads"),
                    Text.of("写 1 至 " + MOST_THREADS + " 的整数", "Write a number from 1 to " + MOST_THREADS)));
        }
        return usable ? Integer.parseInt(typed) : 1;
    }

    private static Issue onlyWith(String option, String other) {
        return new Issue(
                IssueCode.BAD_OPTION,
                option,
                Text.of("只能与 " + other + " 一起用", "goes only with " + other),
                Text.of("加上 " + other + "，或删去 " + option, "Add " + other + " or leave out " + option));
    }
}
