package org.jingcai.cli;

import java.util.List;
import org.jingcai.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What may be typed, with its help in one language; built in code, which starts faster than annotations. */
final class Syntax {

    static final String EVALUATE = "evaluate";
    static final String POLICIES = "policies";
    static final String CHECK = "check";
    static final String COMPARE = "compare";
    static final String SCORE = "score";
    static final String RANK = "rank";
    static final String BATCH = "batch";

    static final String POLICY = "--policy";
    static final String TOPIC = "--topic";
    static final String FORMAT = "--format";
    static final String LANG = "--lang";
    static final String RULES = "--rules";
    static final String QUOTA = "--quota";
    static final String INPUT = "--input";
    static final String THREADS = "--threads";
    static final String OUT = "--out";
    static final String RESTART = "--restart";
    static final String BOM = "--bom";
    static final String CASE = "CASE.json";
    static final String CASES = "CASES.jsonl";
    static final String FOLDER = "DIR";
    static final String FOLDERS = "DIR...";

    /** What {@link #RULES} has where no folder follows it, which only {@link #COMPARE} lets pass: no path can be it. */
    static final String NO_FOLDER = "\0";

    private static final String HELP = "--help";

    private final Language language;

    Syntax(Language language) {
        this.language = language;
    }

    /** The language asked for, found before anything else is parsed; Chinese unless English is asked for. */
    static Language languageOf(String[] args) {
        for (int i = 0; i < args.length; i++) {
            boolean english = args[i].equals(LANG + "=en")
                    || args[i].equals(LANG) && i + 1 < args.length && args[i + 1].equals("en");
            if (english) {
                return Language.EN;
            }
        }
        return Language.ZH;
    }

    static boolean asksForHelp(ParseResult parsed) {
        return parsed.hasMatchedOption(HELP);
    }

    CommandLine commandLine() {
        CommandSpec root = command(
                        "jingcai",
                        "按北京人才居住政策判断一个单位和一个人的事项。",
                        "Answers what Beijing's talent-residency policies say about a case.")
                .addOption(lang());
        root.addSubcommand(EVALUATE, evaluate());
        root.addSubcommand(COMPARE, compare());
        root.addSubcommand(POLICIES, policies());
        root.addSubcommand(CHECK, check());
        root.addSubcommand(SCORE, score());
        root.addSubcommand(RANK, rank());
        root.addSubcommand(BATCH, batch());
        CommandLine commandLine = new CommandLine(root);
        commandLine.setUsageHelpWidth(100);
        return commandLine;
    }

    private CommandSpec evaluate() {
        return command(EVALUATE, "判断一个案件。", "Judges one case.")
                .addOption(many(
                        POLICY,
                        "ID",
                        "政策编号，可重复；不写则为回答该主题的全部政策",
                        "policy, repeatable; all that answer the topic if absent"))
                .addOption(one(TOPIC, "TOPIC", "主题，默认 eligibility", "topic, eligibility by default"))
                .addOption(format())
                .addOption(lang())
                .addOption(rules())
                .addPositional(positional(CASE, "案件文件；- 为标准输入", "the case; - for standard input"));
    }

    private CommandSpec compare() {
        return command(COMPARE, "把各项政策并排对照。", "Puts policies side by side.")
                .addOption(many(
                        POLICY,
                        "ID",
                        "政策编号，可重复；不写则为可以对照的全部政策",
                        "policy, repeatable; all that can be compared if absent"))
                .addOption(one(
                        FORMAT,
                        "text|json|html",
                        "text 供人阅读（默认），json 供程序，html 供浏览器和打印",
                        "text for people (default), json for programs, html for a browser or printer"))
                .addOption(lang())
                .addOption(rulesOrTable())
                .addPositional(positional(
                        CASE,
                        "案件文件；- 为标准输入；只看各区要求时不写",
                        "the case; - for standard input; none for the requirements alone"));
    }

    /** Its value is optional, and what follows it is its value: a case stands before it. */
    private OptionSpec rulesOrTable() {
        return OptionSpec.builder(RULES)
                .paramLabel(FOLDER)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..1")
                .fallbackValue(NO_FOLDER)
                .description(
                        text(
                                "另载入一个规则目录，可重复；后面不写目录且不写案件，则列出各区要求",
                                "also load a folder of rules, repeatable; with no folder and no case, lists what each policy asks"))
                .build();
    }

    private CommandSpec policies() {
        return command(POLICIES, "列出已载入的政策。", "Lists the loaded policies.")
                .addOption(format())
                .addOption(lang())
                .addOption(rules());
    }

    private CommandSpec check() {
        return command(CHECK, "检查规则目录，列出全部问题。", "Checks folders of rules and tells everything that is wrong.")
                .addOption(lang())
                .addPositional(
                        positional(FOLDERS, "含 policy.yaml 和 *.dslr 的目录", "a folder with policy.yaml and *.dslr"));
    }

    private CommandSpec score() {
        return command(SCORE, "计算积分落户的分值。", "Works out the points of points-based settlement.")
                .addOption(format())
                .addOption(lang())
                .addOption(rules())
                .addPositional(positional(CASE, "案件文件；- 为标准输入", "the case; - for standard input"));
    }

    private CommandSpec rank() {
        return command(
                        RANK,
                        "按积分排名，名额内的落户，同分的一并落户。",
                        "Ranks cases by points; those within the quota are admitted, ties together.")
                .addOption(one(QUOTA, "N", "名额", "how many are admitted"))
                .addOption(one(FORMAT, "csv|json", "csv（默认）或 json", "csv (default) or json"))
                .addOption(lang())
                .addOption(rules())
                .addPositional(positional(CASES, "每行一个案件的文件；- 为标准输入", "one case a line; - for standard input"));
    }

    private CommandSpec batch() {
        return command(BATCH, "判断任意多个案件，按输入的次序逐行答复。", "Judges any number of cases, an answer a line in their order.")
                .addOption(many(POLICY, "ID", "政策编号", "policy"))
                .addOption(one(TOPIC, "TOPIC", "主题，默认 eligibility", "topic, eligibility by default"))
                .addOption(one(INPUT, "jsonl|csv", "输入的格式；不写则看文件名", "kind of input; by the file's name if absent"))
                .addOption(one(FORMAT, "jsonl|csv", "jsonl（默认）或 csv", "jsonl (default) or csv"))
                .addOption(flag(BOM, "CSV 以 BOM 开头，供 Excel 打开", "start CSV with a byte order mark, for Excel"))
                .addOption(one(
                        OUT,
                        "FILE",
                        "写入文件，中断后再运行同一命令会接着做；不写则为标准输出",
                        "write to a file, the same command goes on after an interruption; standard output if absent"))
                .addOption(flag(RESTART, "丢弃 --out 文件的原有内容，从头开始", "throw away what --out holds and start anew"))
                .addOption(one(THREADS, "N", "线程数，默认为处理器数", "threads, as many as processors by default"))
                .addOption(lang())
                .addOption(rules())
                .addPositional(positional(
                        CASES,
                        "案件文件：JSONL 每行一个案件，CSV 以路径为列名；- 为标准输入",
                        "the cases: JSONL with one a line, or CSV with paths as columns; - for standard input"));
    }

    private OptionSpec format() {
        return one(FORMAT, "text|json", "text 供人阅读（默认），json 供程序", "text for people (default), json for programs");
    }

    private OptionSpec lang() {
        return one(LANG, "zh|en", "中文（默认）或英文", "Chinese (default) or English");
    }

    private OptionSpec rules() {
        return many(
                RULES,
                FOLDER,
                "另载入一个规则目录，可重复；编号相同的政策以它为准",
                "also load a folder of rules, repeatable; it stands in for a policy of the same id");
    }

    private CommandSpec command(String name, String zh, String en) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.parser().collectErrors(true);
        spec.usageMessage().description(text(zh, en));
        spec.usageMessage().synopsisHeading(text("用法：", "Usage: "));
        spec.usageMessage().commandListHeading(text("命令：%n", "Commands:%n"));
        spec.addOption(OptionSpec.builder(HELP, "-h")
                .usageHelp(true)
                .type(boolean.class)
                .description(text("显示本说明", "show this help"))
                .build());
        return spec;
    }

    private OptionSpec one(String name, String value, String zh, String en) {
        return OptionSpec.builder(name)
                .paramLabel(value)
                .type(String.class)
                .description(text(zh, en))
                .build();
    }

    private OptionSpec flag(String name, String zh, String en) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(text(zh, en))
                .build();
    }

    private OptionSpec many(String name, String value, String zh, String en) {
        return OptionSpec.builder(name)
                .paramLabel(value)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .description(text(zh, en))
                .build();
    }

    private PositionalParamSpec positional(String label, String zh, String en) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel(label)
                .hideParamSyntax(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(text(zh, en))
                .build();
    }

    private String text(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
