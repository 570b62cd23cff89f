package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactUnit;
import org.jingcai.facts.Labelled;
import org.jingcai.text.Text;

/** The sentences that findings are made of, in one place for both languages. */
final class Wording {

    private Wording() {}

    static Text missing(Text what, List<String> paths) {
        String list = String.join("、", paths);
        return Text.of(
                "缺少" + what.zh() + "（" + list + "）", what.en() + " is not given (" + String.join(", ", paths) + ")");
    }

    /** A value against its threshold. */
    static Text compared(
            Text what, BigDecimal actual, FactUnit unit, Comparison comparison, BigDecimal threshold, Status status) {
        String value = plain(actual);
        String limit = plain(threshold);
        Text name = unit.label();
        if (status == Status.MET) {
            return Text.of(
                    what.zh() + value + name.zh() + "，" + comparison.zh() + limit + name.zh(),
                    what.en() + " " + amount(value, name) + ", " + comparison.en() + " " + amount(limit, name));
        }
        BigDecimal short_ = comparison.margin(actual, threshold).abs();
        boolean equal = short_.signum() == 0;
        String zh = what.zh() + "：实为 " + spaced(value, name) + "，应" + comparison.zh() + " " + spaced(limit, name)
                + (equal ? "，恰好相等不算" : "，差 " + spaced(plain(short_), name));
        String en =
                what.en() + ": is " + amount(value, name) + ", must be " + comparison.en() + " " + amount(limit, name)
                        + (equal ? ", being equal is not enough" : ", off by " + amount(plain(short_), name));
        return Text.of(zh, en);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static Text labels(Collection<? extends Labelled> values) {
        return Text.of(
                values.stream().map(Labelled::zh).collect(Collectors.joining("、")),
                values.stream().map(Labelled::en).collect(Collectors.joining(", ")));
    }

    static Text label(Fact fact) {
        return fact.label();
    }

    private static String amount(String value, Text unit) {
        return unit.en().isEmpty() ? value : unit.en().equals("%") ? value + "%" : value + " " + unit.en();
    }

    private static String spaced(String value, Text unit) {
        return unit.zh().isEmpty() ? value : unit.zh().equals("%") ? value + "%" : value + " " + unit.zh();
    }
}
