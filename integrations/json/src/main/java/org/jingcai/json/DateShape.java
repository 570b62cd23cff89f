package org.jingcai.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A day or a month of the calendar.
 *
 * @param name of its definition in the schema
 * @param kind what it is called
 * @param example as it should be written
 * @param grammar what it has to look like; that the day exists is for the parser to say
 * @param parser throws where there is no such day or month
 */
record DateShape(String name, Text kind, String example, Pattern grammar, Function<String, Object> parser)
        implements Shape {

    static final DateShape DAY = new DateShape(
            "date",
            Text.of("日期", "a date"),
            "2025-06-30",
            Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"),
            LocalDate::parse);
    static final DateShape MONTH = new DateShape(
            "yearMonth",
            Text.of("年月", "a month"),
            "2025-06",
            Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])"),
            YearMonth::parse);

    private static final Pattern SEPARATED =
            Pattern.compile("([0-9]{4})[-/.年 ]+([0-9]{1,2})(?:[-/.月 ]+([0-9]{1,2}))?[日号月]?(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})?");
    private static final Text NO_SUCH_DAY = Text.of("不存在", "does not exist");

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (!written.isString()) {
            problems.wrongType(place, written, this);
            return null;
        }
        String text = written.stringValue();
        if (!grammar.matcher(text).matches()) {
            Text what = Text.of("不是" + expected().zh(), "is not " + expected().en());
            problems.value(IssueCode.BAD_DATE, place, Found.shown(written), what, remedy(text));
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            problems.value(IssueCode.BAD_DATE, place, Found.shown(written), NO_SUCH_DAY, lastDay(text));
            return null;
        }
    }

    /** Only a day can be missing from the calendar, and only at the end of its month. */
    private static Text lastDay(String text) {
        YearMonth month = YearMonth.parse(text.substring(0, 7));
        return Text.of(
                "该月最后一天是" + month.atEndOfMonth() + "，请核对", "The last day of that month is " + month.atEndOfMonth());
    }

    private Text remedy(String text) {
        String meant = meant(text);
        return meant == null ? howToWrite() : Text.of("或许是\"" + meant + "\"", "Maybe \"" + meant + "\" is meant");
    }

    /** The same day or month as it should be written; null where that is not plain. */
    private @Nullable String meant(String text) {
        for (Pattern pattern : new Pattern[] {SEPARATED, COMPACT}) {
            Matcher matcher = pattern.matcher(text);
            if (text.length() <= Found.LONGEST && matcher.matches()) {
                String meant = matcher.group(1) + "-" + twoDigits(matcher.group(2));
                meant = matcher.group(3) == null ? meant : meant + "-" + twoDigits(matcher.group(3));
                return grammar.matcher(meant).matches() ? meant : null;
            }
        }
        return null;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    @Override
    public Text expected() {
        return Text.of(kind.zh() + "，如\"" + example + "\"", kind.en() + " such as \"" + example + "\"");
    }

    @Override
    public Text howToWrite() {
        return Text.of("写作\"" + example + "\"的样子", "Write it like \"" + example + "\"");
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named(name, () -> {
            ObjectNode schema = definitions.type("string");
            if (this == DAY) {
                schema.put("format", "date");
            }
            schema.put("pattern", "^" + grammar.pattern() + "$");
            return schema.put("description", example);
        });
    }
}
