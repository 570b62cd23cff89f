package org.jingcai.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.FactUnit;
import org.jingcai.text.Text;

/** Says where a number is written in a unit that its term is not counted in: money in per cent, months in yuan. */
final class UnitDoctor {

    private static final Map<FactUnit, List<String>> ALSO =
            Map.of(FactUnit.CNY, List.of("万元", "亿元"), FactUnit.MONTHS, List.of("年"));

    private static final int MOST_DIGITS = 18;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Issues issues;

    UnitDoctor(Issues issues) {
        this.issues = issues;
    }

    void check(Line line, Vocabulary.Understood understood) {
        List<WordKind> words = understood.sentence().words();
        Matcher written = understood.words();
        for (int i = 1; i < words.size(); i++) {
            int group = i + 1;
            if (words.get(i) == WordKind.量) {
                checkAmount(line, fact(written.group(1)), written, group);
                checkSize(line, written, group);
            } else if (words.get(i) == WordKind.数) {
                checkSize(line, written, group);
            } else if (words.get(i) == WordKind.参数) {
                boolean multiple = words.get(i - 1) == WordKind.平均工资;
                checkParameter(
                        line, multiple ? FactUnit.TIMES : fact(written.group(1)).unit(), written, group);
            }
        }
    }

    private static Fact fact(String term) {
        return FactCatalogue.byTerm(term).orElseThrow();
    }

    private void checkAmount(Line line, Fact fact, Matcher written, int group) {
        String amount = written.group(group);
        String unit = amount.replaceFirst("^[0-9.]+", "");
        String asked = fact.unit().zh();
        List<String> also = ALSO.getOrDefault(fact.unit(), List.of());
        if (!unit.equals(asked) && !also.contains(unit)) {
            String units = String.join(
                    "、", Stream.concat(Stream.of(asked), also.stream()).toList());
            issues.add(
                    line,
                    written.start(group),
                    written.end(group),
                    Text.of("「" + amount + "」的单位不对", "\"" + amount + "\" is in the wrong unit"),
                    units.isEmpty()
                            ? Text.of(
                                    fact.label().zh() + "没有单位，不能这样比较",
                                    fact.label().en() + " has no unit and cannot be compared so")
                            : Text.of(
                                    fact.label().zh() + "的单位：" + units,
                                    "Units of " + fact.label().en() + ": " + units));
        }
    }

    /** A threshold of nothing, more than all of it, or of more digits than any amount has, is a slip. */
    private void checkSize(Line line, Matcher written, int group) {
        String amount = written.group(group);
        String digits = amount.replaceFirst("[^0-9.]+$", "");
        boolean tooLong = digits.length() > MOST_DIGITS;
        boolean nothing = !tooLong && new BigDecimal(digits).signum() == 0;
        boolean tooMuch = !tooLong && amount.endsWith("%") && new BigDecimal(digits).compareTo(HUNDRED) > 0;
        if (tooLong || nothing || tooMuch) {
            String shown = tooLong ? digits.substring(0, MOST_DIGITS) + "…" : amount;
            issues.add(
                    line,
                    written.start(group),
                    written.end(group),
                    Text.of("「" + shown + "」不会是条文的数字", "\"" + shown + "\" is no figure of an article"),
                    Text.of("请与条文核对", "Hold it against the article"));
        }
    }

    private void checkParameter(Line line, FactUnit unit, Matcher written, int group) {
        Fact parameter = fact(written.group(group));
        if (parameter.unit() != unit) {
            String known = String.join(
                    "、",
                    WordKind.参数.words().stream()
                            .filter(term -> fact(term).unit() == unit)
                            .toList());
            issues.add(
                    line,
                    written.start(group),
                    written.end(group),
                    Text.of(
                            "「" + written.group(group) + "」不能用在这里，它以"
                                    + parameter.unit().zh() + "计",
                            "\"" + written.group(group) + "\" cannot stand here: it is counted in "
                                    + parameter.unit().en()),
                    Text.of("可用的词语：" + known, "Known words: " + known));
        }
    }
}
