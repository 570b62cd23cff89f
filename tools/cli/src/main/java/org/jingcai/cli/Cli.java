package org.jingcai.cli;

import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssuesException;
import org.jingcai.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Parses the command line, hands it to its command, and turns what goes wrong into messages and an exit status. */
final class Cli {

    private static final String DEBUG = "JINGCAI_DEBUG";

    private final Terminal terminal;

    Cli(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs one command; nothing reaches standard output unless it succeeds. */
    int run(String[] args) {
        Language language = Syntax.languageOf(args);
        try {
            terminal.out().print(answer(args, language));
            return Exit.ANSWERED;
        } catch (IssuesException e) {
            report(e.issues(), language);
            return Exit.BAD_INPUT;
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            fault(e, language);
            return Exit.FAULT;
        }
    }

    private String answer(String[] args, Language language) {
        CommandLine commandLine = new Syntax(language).commandLine();
        ParseResult parsed = commandLine.parseArgs(args);
        ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (Syntax.asksForHelp(command)) {
            return command.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
        }
        Problems problems = new Problems();
        SyntaxProblems.of(parsed).forEach(problems::add);
        Options options = Options.read(command, language, problems);
        return switch (command.commandSpec().name()) {
            case Syntax.EVALUATE -> new Evaluate(options, terminal, problems).answer();
            case Syntax.COMPARE ->
                new Compare(options, command.matchedOptionValue(Syntax.FORMAT, Compare.TEXT), terminal, problems)
                        .answer();
            case Syntax.POLICIES -> new ListPolicies(options, problems).answer();
            case Syntax.CHECK -> new CheckFolders(options, problems).answer();
            case Syntax.SCORE -> new Evaluate(options.forScore(), terminal, problems).answer();
            case Syntax.RANK ->
                new RankCases(options, command.matchedOptionValue(Syntax.QUOTA, null), terminal, problems).answer();
            case Syntax.BATCH -> new Batch(BatchOptions.read(command, options, problems), terminal, problems).answer();
            default -> {
                if (problems.isEmpty()) {
                    problems.add(SyntaxProblems.noCommand());
                }
                throw problems.exception();
            }
        };
    }

    private void report(List<Issue> issues, Language language) {
        issues.forEach(issue -> terminal.err().println(issue.render(language)));
    }

    private void fault(Throwable fault, Language language) {
        if ("1".equals(System.getenv(DEBUG))) {
            fault.printStackTrace(terminal.err());
            return;
        }
        String what = fault.getClass().getSimpleName();
        terminal.err()
                .println(
                        language == Language.ZH
                                ? "内部错误（" + what + "）。设置环境变量 " + DEBUG + "=1 再运行一次，可看到详细信息"
                                : "Internal fault (" + what + "). Run it again with " + DEBUG
                                        + "=1 to see the details");
    }
}
