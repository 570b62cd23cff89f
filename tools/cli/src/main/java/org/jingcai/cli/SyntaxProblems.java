package org.jingcai.cli;

import java.util.ArrayList;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the parser could not make sense of, as issues. */
final class SyntaxProblems {

    private SyntaxProblems() {}

    /** Every problem of a parsed command line, in the order of the arguments. */
    static List<Issue> of(ParseResult parsed) {
        List<Issue> issues = new ArrayList<>();
        for (ParseResult each = parsed; each != null; each = each.hasSubcommand() ? each.subcommand() : null) {
            each.errors().forEach(error -> issues.addAll(issues(error)));
        }
        return issues;
    }

    /** The issue of a command line that names no command. */
    static Issue noCommand() {
        return new Issue(
                IssueCode.BAD_OPTION,
                "jingcai",
                Text.of("没有给出命令", "no command is given"),
                Text.of(
                        "例如：./jingcai evaluate examples/engineer.json；用 --help 查看全部命令",
                        "For instance ./jingcai evaluate examples/engineer.json; --help lists the commands"));
    }

    private static List<Issue> issues(Exception error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (error instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            String name = name(first);
            return List.of(new Issue(
                    IssueCode.BAD_OPTION,
                    name,
                    Text.of("后面缺少内容", "nothing follows it"),
                    Text.of("写成 " + name + " " + first.paramLabel(), "Write " + name + " " + first.paramLabel())));
        }
        if (error instanceof OverwrittenOptionException twice) {
            return List.of(new Issue(
                    IssueCode.BAD_OPTION,
                    name(twice.getOverwritten()),
                    Text.of("写了不止一次", "it stands more than once"),
                    Text.of("只留一个", "Keep one")));
        }
        return List.of(new Issue(
                IssueCode.BAD_OPTION,
                "jingcai",
                Text.of(
                        "命令行不能理解（" + error.getMessage() + "）",
                        "the command line makes no sense (" + error.getMessage() + ")"),
                Text.of("用 --help 查看用法", "--help tells how it is used")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** One issue for each word; what follows an unknown option may be its value, and is no second mistake. */
    private static List<Issue> unmatched(UnmatchedArgumentException error) {
        List<String> words = error.getUnmatched();
        boolean optionUnknown = words.stream().anyMatch(SyntaxProblems::looksLikeOption);
        return words.stream()
                .filter(word -> looksLikeOption(word) || !optionUnknown)
                .limit(optionUnknown ? words.size() : 1)
                .map(word -> unmatched(word, error))
                .toList();
    }

    /** Whether a command line has an option that does not exist, so that its operands cannot be counted. */
    static boolean optionUnknown(ParseResult parsed) {
        return parsed.errors().stream()
                .filter(UnmatchedArgumentException.class::isInstance)
                .flatMap(error -> ((UnmatchedArgumentException) error).getUnmatched().stream())
                .anyMatch(SyntaxProblems::looksLikeOption);
    }

    private static boolean looksLikeOption(String word) {
        return word.startsWith("-");
    }

    private static Issue unmatched(String word, UnmatchedArgumentException error) {
        CommandSpec command = error.getCommandLine().getCommandSpec();
        boolean option = looksLikeOption(word);
        List<String> known = option
                ? command.options().stream()
                        .map(OptionSpec::longestName)
                        .sorted()
                        .toList()
                : List.copyOf(command.subcommands().keySet());
        Text problem = option
                ? Text.of("没有这个选项", "there is no such option")
                : known.isEmpty() ? Text.of("多余的内容", "one too many") : Text.of("没有这个命令", "there is no such command");
        String zh = known.isEmpty() ? "请删去" : "可用：" + String.join("、", known);
        String en = known.isEmpty() ? "Leave it out" : "Known: " + String.join(", ", known);
        Text remedy = error.getSuggestions().stream()
                .filter(known::contains)
                .findFirst()
                .map(near -> Text.of("是否指 " + near + "；" + zh, "Maybe " + near + ". " + en))
                .orElse(Text.of(zh, en));
        return new Issue(IssueCode.BAD_OPTION, word, problem, remedy);
    }
}
