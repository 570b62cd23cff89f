package org.jingcai.authoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.policy.Theme;
import org.jingcai.text.Language;
import org.jingcai.text.Nearest;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads the header of one rule: its name and the marks that say what it attaches to. One use. */
final class HeaderReader {

    private static final Pattern NAME = Pattern.compile("([^@ \"]{1,4}) ?\"([^\"]+)\"");
    private static final Pattern ALMOST_NAME = Pattern.compile("规则.*|[^@ \"]{1,4} ?\"[^\"]+\"");
    private static final Pattern MARK = Pattern.compile("@([^@(\" 、]+)(?: ?\\(\"([^\"]*)\"\\))?[ 、]*");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*-[A-Za-z0-9.()\\-]+");

    /** The marks there are, and whether they take a text in brackets: must, may or may not. */
    private static final Map<String, Argument> MARKS = Map.ofEntries(
            Map.entry("依据", Argument.REQUIRED),
            Map.entry("英文", Argument.REQUIRED),
            Map.entry("事项", Argument.REQUIRED),
            Map.entry("单位", Argument.NONE),
            Map.entry("申请人", Argument.NONE),
            Map.entry("原则上", Argument.NONE),
            Map.entry("条件组", Argument.OPTIONAL),
            Map.entry("条件", Argument.OPTIONAL),
            Map.entry("任一", Argument.NONE),
            Map.entry("附加于", Argument.REQUIRED),
            Map.entry("放宽", Argument.REQUIRED),
            Map.entry("免除", Argument.REQUIRED),
            Map.entry("仅限", Argument.REQUIRED),
            Map.entry("全部条件", Argument.NONE),
            Map.entry("特别渠道", Argument.NONE),
            Map.entry("另行提示", Argument.NONE),
            Map.entry("适用范围", Argument.NONE),
            Map.entry("施行年度", Argument.REQUIRED));

    private static final List<String> ROLES =
            List.of("条件组", "条件", "附加于", "放宽", "免除", "全部条件", "特别渠道", "另行提示", "适用范围", "施行年度");

    /** Marks whose text is the id of a rule or a path, or several. */
    private static final Set<String> NAMING = Set.of("条件", "附加于", "放宽", "免除", "仅限");

    private static final Map<String, Role> PLAIN = Map.of(
            "全部条件", new Role.Conditions(),
            "特别渠道", new Role.Channel(),
            "另行提示", new Role.Aside(),
            "适用范围", new Role.Scope());

    private enum Argument {
        REQUIRED,
        OPTIONAL,
        NONE
    }

    private final Line start;
    private final Issues issues;
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final String id;
    private final String title;
    private boolean usable = true;

    HeaderReader(Line start, Issues issues) {
        this.start = start;
        this.issues = issues;
        Matcher name = NAME.matcher(start.text());
        boolean matches = name.matches();
        String whole = matches ? name.group(2).strip() : "";
        int blank = firstBlank(whole);
        this.id = Line.name(whole.substring(0, blank));
        this.title = oneLine(whole.substring(blank));
        if (!matches || !name.group(1).equals("规则")) {
            complain(
                    Text.of("规则名写法不对", "the name of the rule is not written as it must be"),
                    whole.isEmpty()
                            ? Text.of("写成：规则 \"cy-3-capital 注册资本\"", "Write: 规则 \"cy-3-capital 注册资本\"")
                            : Text.of("写成：规则 \"" + whole + "\"", "Write: 规则 \"" + whole + "\""));
        } else if (!ID.matcher(id).matches()) {
            complain(
                    Text.of("条款编号「" + id + "」不合规则", "\"" + id + "\" is no provision id"),
                    Text.of("编号由小写字母、短横线和数字组成，如 cy-3-capital", "Write an id such as cy-3-capital"));
        } else if (title.isEmpty()) {
            complain(
                    Text.of("规则 " + id + " 没有标题", id + " has no title"),
                    Text.of("在编号后空一格写标题", "Write a title after the id and a blank"));
        } else if (!isPlain(title)) {
            complain(
                    Text.of("标题里有反斜杠或看不见的字符", "the title has a backslash or an invisible character"),
                    Text.of("标题只写文字和标点", "Write words and punctuation only"));
        }
    }

    /** Whether a provision can be called that. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether a line outside of rules is meant to begin one. */
    static boolean looksLikeName(String text) {
        return ALMOST_NAME.matcher(text).matches();
    }

    private static int firstBlank(String name) {
        int at = 0;
        while (at < name.length() && !Character.isWhitespace(name.charAt(at)) && name.charAt(at) != '\u00A0') {
            at++;
        }
        return at;
    }

    /** A text from between quotation marks as it is shown: blanks of every kind single, the rest as written. */
    private static String oneLine(String quoted) {
        return quoted.replaceAll("[\\s\u3000\u00A0]+", " ").trim();
    }

    /** Rule names go into program text: nothing that means anything there, or that nobody sees. */
    private static boolean isPlain(String text) {
        return text.chars()
                .noneMatch(c -> c == '\\'
                        || Character.isISOControl(c)
                        || c == '\u2028'
                        || c == '\u2029'
                        || Character.getType(c) == Character.FORMAT);
    }

    private void complain(Text problem, Text remedy) {
        usable = false;
        issues.add(start, problem, remedy);
    }

    /** Takes a line that starts with a mark. */
    void marks(Line line) {
        Matcher mark = MARK.matcher(line.text());
        int end = 0;
        while (mark.find() && mark.start() == end) {
            mark(line, mark);
            end = mark.end();
        }
        if (end < line.text().length()) {
            usable = false;
            issues.add(
                    line,
                    end,
                    line.text().length(),
                    Text.of("标注写法不对", "not a mark"),
                    Text.of("写成 @依据(\"第三条\") 或 @原则上", "Write @依据(\"第三条\") or @原则上"));
        }
    }

    private void mark(Line line, Matcher mark) {
        String name = mark.group(1);
        String argument = mark.group(2) == null ? null : argument(name, mark.group(2));
        Argument takes = MARKS.get(name);
        Text problem = null;
        Text remedy = null;
        if (takes == null) {
            problem = Text.of("没有「@" + name + "」这个标注", "no mark @" + name);
            remedy = Nearest.to(name, MARKS.keySet())
                    .map(nearest -> Text.of("是否指「@" + nearest + "」", "Maybe @" + nearest))
                    .orElse(Text.of(
                            "可用：" + String.join("、", MARKS.keySet()), "Marks: " + String.join("、", MARKS.keySet())));
        } else if (takes == Argument.REQUIRED && (argument == null || argument.isBlank())) {
            problem = Text.of("「@" + name + "」缺少内容", "@" + name + " lacks its text");
            remedy = Text.of("写成 @" + name + "(\"…\")", "Write @" + name + "(\"…\")");
        } else if (takes == Argument.NONE && argument != null) {
            problem = Text.of("「@" + name + "」不带内容", "@" + name + " takes no text");
            remedy = Text.of("写成 @" + name, "Write @" + name);
        } else if (marks.containsKey(name)) {
            problem = Text.of("「@" + name + "」写了两次", "@" + name + " stands twice");
            remedy = Text.of("只留一个", "Keep one");
        } else if (argument != null && !isPlain(argument)) {
            problem = Text.of("「@" + name + "」里有反斜杠或看不见的字符", "@" + name + " has a backslash or an invisible character");
            remedy = Text.of("只写文字和标点", "Write words and punctuation only");
        }
        if (problem != null && remedy != null) {
            usable = false;
            issues.add(
                    line,
                    mark.start(),
                    mark.start() + mark.group().replaceFirst("[ 、]+$", "").length(),
                    problem,
                    remedy);
        }
        // A mark that was meant is there, so that it is not missed besides.
        String meant = takes == null ? Nearest.to(name, MARKS.keySet()).orElse(name) : name;
        marks.putIfAbsent(meant, argument == null ? "" : argument);
    }

    /** Ids are read as names are; what is shown is shown as written. */
    private static String argument(String mark, String quoted) {
        return NAMING.contains(mark) ? Line.name(quoted) : oneLine(quoted);
    }

    /** The id as written; empty where the name of the rule cannot be read. */
    String id() {
        return id;
    }

    /** The paths it says it belongs to; its own id where it names none. */
    Set<String> paths() {
        Set<String> named = ids(marks.getOrDefault("条件", ""));
        return named.isEmpty() ? Set.of(id) : named;
    }

    /** The header as the engine reads it; null where it has been complained of. */
    @Nullable
    RuleSpec spec() {
        if (!marks.containsKey("依据")) {
            complain(
                    Text.of("规则 " + id + " 没有写依据", id + " cites no article"),
                    Text.of("加一行 @依据(\"第…条\")", "Add @依据(\"第…条\")"));
        }
        if (marks.containsKey("单位") == marks.containsKey("申请人")) {
            complain(
                    Text.of("规则 " + id + " 要写明约束单位还是申请人", id + " must say whom it binds"),
                    Text.of("写 @单位 或 @申请人 其中一个", "Write one of @单位 and @申请人"));
        }
        boolean attachedGroup = !marks.getOrDefault("条件组", "").isBlank() && marks.containsKey("附加于");
        if (ROLES.stream().filter(marks::containsKey).count() > (attachedGroup ? 2 : 1)) {
            complain(
                    Text.of("规则 " + id + " 只能有一种作用", id + " has more than one role"),
                    Text.of("在 " + String.join("、", ROLES) + " 中只写一个", "Keep one of " + String.join("、", ROLES)));
        }
        if (marks.containsKey("事项") && theme() == null) {
            List<String> themes = Stream.of(Theme.values())
                    .map(theme -> theme.label(Language.ZH))
                    .toList();
            complain(
                    Text.of("没有「" + marks.get("事项") + "」这个事项", "no theme \"" + marks.get("事项") + "\""),
                    Nearest.to(marks.get("事项"), themes)
                            .map(nearest -> Text.of("是否指「" + nearest + "」", "Maybe \"" + nearest + "\""))
                            .orElse(Text.of("可用：" + String.join("、", themes), "Themes: " + String.join("、", themes))));
        }
        if (marks.containsKey("条件")
                && !id.isEmpty()
                && !paths().stream().allMatch(path -> ID.matcher(path).matches())) {
            complain(
                    Text.of(
                            "「@条件」的编号「" + String.join("、", paths()) + "」不合规则",
                            "\"" + String.join("、", paths()) + "\" is no id of a path"),
                    Text.of("写成 @条件(\"cy-4-(7)\")，或只写 @条件", "Write @条件(\"cy-4-(7)\"), or @条件 alone"));
        }
        if (marks.containsKey("施行年度") && !marks.get("施行年度").matches("[0-9]{4}(、[0-9]{4})*")) {
            complain(
                    Text.of("「@施行年度」要写年份", "@施行年度 takes years"),
                    Text.of("写成 @施行年度(\"2018、2019\")", "Write @施行年度(\"2018、2019\")"));
        }
        requireBeside("任一", "条件");
        requireBeside("仅限", "免除");
        if (!usable) {
            return null;
        }
        return new RuleSpec(
                id,
                id, // nothing that an analyst writes freely reaches program text
                marks.get("依据"),
                Text.of(title, marks.getOrDefault("英文", title)),
                marks.containsKey("单位") ? Subject.UNIT : Subject.APPLICANT,
                marks.containsKey("原则上") ? Strictness.IN_PRINCIPLE : Strictness.MANDATORY,
                role());
    }

    /** What the provision is about; null where the header does not say. */
    @Nullable
    Theme theme() {
        return Theme.of(marks.getOrDefault("事项", "")).orElse(null);
    }

    private void requireBeside(String mark, String needed) {
        if (marks.containsKey(mark) && !marks.containsKey(needed)) {
            complain(
                    Text.of("「@" + mark + "」要与「@" + needed + "」一起用", "@" + mark + " goes with @" + needed),
                    Text.of("补上 @" + needed + "，或去掉 @" + mark, "Add @" + needed + " or take @" + mark + " out"));
        }
    }

    private Role role() {
        if (marks.containsKey("条件")) {
            return new Role.Ground(paths(), marks.containsKey("任一"));
        }
        if (marks.containsKey("条件组")) {
            return new Role.Grounds(ids(marks.get("条件组")), ids(marks.getOrDefault("附加于", "")));
        }
        if (marks.containsKey("附加于")) {
            String paths = marks.get("附加于");
            return new Role.Attached(paths.equals("各项") ? Set.of() : ids(paths));
        }
        if (marks.containsKey("放宽")) {
            return new Role.Relaxes(marks.get("放宽"));
        }
        if (marks.containsKey("免除")) {
            return new Role.Waives(marks.get("免除"), ids(marks.getOrDefault("仅限", "")));
        }
        if (marks.containsKey("施行年度")) {
            return new Role.InForce(
                    ids(marks.get("施行年度")).stream().map(Integer::valueOf).collect(Collectors.toSet()));
        }
        return PLAIN.entrySet().stream()
                .filter(plain -> marks.containsKey(plain.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(Role.Requirement::new);
    }

    private static Set<String> ids(String list) {
        Set<String> ids = new LinkedHashSet<>();
        for (String one : list.split("、")) {
            if (!one.isBlank()) {
                ids.add(one.trim());
            }
        }
        return ids;
    }
}
