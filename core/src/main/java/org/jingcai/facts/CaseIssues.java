package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;

/** What {@link CaseValidator} finds, put into words. */
final class CaseIssues {

    private static final Text OMIT_UNKNOWN = Text.of("请核对；不清楚时省略此项", "Check it; leave it out where it is unknown");

    private final List<Issue> found = new ArrayList<>();

    List<Issue> found() {
        return List.copyOf(found);
    }

    void negative(Fact fact, String place, BigDecimal number) {
        add(IssueCode.OUT_OF_RANGE, place, fact, number, "不能为负数", "cannot be negative", OMIT_UNKNOWN);
    }

    void rankBelowOne(Fact fact, String place, BigDecimal number) {
        add(
                IssueCode.OUT_OF_RANGE,
                place,
                fact,
                number,
                "应从1算起",
                "must be 1 or more",
                Text.of("第一位写1；不清楚时省略此项", "Write 1 for the first; leave it out where it is unknown"));
    }

    void noPercentage(Fact fact, String place, BigDecimal number) {
        add(
                IssueCode.OUT_OF_RANGE,
                place,
                fact,
                number,
                "应在0至100之间",
                "must lie between 0 and 100",
                Text.of("百分之五写5", "Write 5 for 5 %"));
    }

    void tooManyMonths(Fact fact, String place, BigDecimal months, YearMonth start, long most) {
        add(
                IssueCode.OUT_OF_RANGE,
                place,
                fact,
                months,
                "多于" + start + "至评估日的月数" + most,
                "cannot be more than the " + most + " months from " + start + " to the day of assessment",
                OMIT_UNKNOWN);
    }

    void tooLong(Fact fact, String place, int length, int most) {
        add(
                IssueCode.OUT_OF_RANGE,
                place,
                fact,
                "…",
                "有" + length + "个字符，最多" + most + "个",
                "has " + length + " characters, at most " + most + " are taken",
                Text.of("请只写名称或编号", "Write the name or number alone"));
    }

    void invisible(Fact fact, String place) {
        add(
                IssueCode.WRONG_VALUE,
                place,
                fact,
                "…",
                "含有看不见的控制字符",
                "has control characters in it",
                Text.of("请重新键入，不要粘贴", "Type it anew rather than pasting it"));
    }

    void spoiled(Fact fact, String place, String text) {
        add(
                IssueCode.WRONG_VALUE,
                place,
                fact,
                text,
                "是被电子表格改写过的号码，后面的数字已经丢失",
                "is a number that a spreadsheet has rewritten; its digits are lost",
                Text.of("请把这一列设为文本格式，重新填入完整号码", "Make the column text and enter the whole number again"));
    }

    void noCountry(Fact fact, String place, String text, Optional<String> meant) {
        add(
                IssueCode.WRONG_VALUE,
                place,
                fact,
                text,
                "不是两位大写字母的国家代码",
                "is no country code of two capital letters",
                meant.map(code -> Text.of("是否指" + code, "Maybe " + code))
                        .orElse(Text.of(
                                "中国写CN，按ISO 3166；不清楚时省略此项",
                                "Write CN for China, as ISO 3166 has it; leave it out where it is unknown")));
    }

    void absurdYear(Fact fact, String place, Object written, int first, int last) {
        add(
                IssueCode.OUT_OF_RANGE,
                place,
                fact,
                written,
                "年份应在" + first + "至" + last + "之间",
                "must have a year between " + first + " and " + last,
                OMIT_UNKNOWN);
    }

    void inTheFuture(Fact fact, String place, Object key, LocalDate asOf) {
        add(
                IssueCode.IN_THE_FUTURE,
                place,
                fact,
                key,
                "晚于评估日" + asOf,
                "cannot be dated after the day of assessment, " + asOf,
                Text.of("请核对年月，或改评估日", "Check the year or month, or change the day of assessment"));
    }

    void startsInTheFuture(Fact fact, String place, Period period, LocalDate asOf) {
        add(
                IssueCode.IN_THE_FUTURE,
                place,
                fact,
                period.from(),
                "起始晚于评估日" + asOf,
                "cannot start after the day of assessment, " + asOf,
                Text.of("请核对起始时间，或改评估日", "Check the start, or change the day of assessment"));
    }

    void endBeforeStart(Fact fact, String place, Period period) {
        add(
                IssueCode.CONTRADICTION,
                place,
                fact,
                period.from() + " – " + period.to(),
                "截止早于起始",
                "cannot end before the start",
                Text.of("请核对，或许前后颠倒", "Maybe the two are the wrong way round"));
    }

    void duplicate(Fact list, String place, Object key) {
        add(
                IssueCode.DUPLICATE_RECORD,
                place,
                list,
                key,
                "同一年或同一月有两条",
                "cannot be given twice for one year or month",
                Text.of("请合并为一条", "Make one record of them"));
    }

    void yearAndMonth(Fact list, String place, int year, YearMonth month) {
        add(
                IssueCode.CONTRADICTION,
                place,
                list,
                year + ", " + month,
                "同时写了年和月",
                "cannot have both a year and a month in one record",
                Text.of("全年记录只写year，单月记录只写month", "Write year for a whole year, month for a single month"));
    }

    void noKey(Fact list, String place, int index, boolean monthly) {
        add(
                IssueCode.REQUIRED,
                place,
                list,
                "[" + index + "]",
                monthly ? "缺少年或月" : "缺少年",
                monthly ? "must have a year or month" : "must have a year",
                monthly ? Text.of("请写year或month", "Write year or month") : Text.of("请写year", "Write year"));
    }

    private void add(IssueCode code, String place, Fact fact, Object value, String zh, String en, Text remedy) {
        Text label = fact.label();
        Text problem = Text.of(label.zh() + "（" + value + "）" + zh, label.en() + " (" + value + ") " + en);
        found.add(new Issue(code, place, problem, remedy));
    }
}
