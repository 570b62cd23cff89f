package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.List;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jspecify.annotations.Nullable;

/** Income against a multiple of an average wage: 「…超过上一年度…平均工资的4倍」. */
public final class WageMultiple {

    private WageMultiple() {}

    /** Last year's income against last year's wage. */
    public static YearlyCheck lastYear(
            Case kase, Fact income, Comparison comparison, Wages wages, BigDecimal multiple) {
        return lastYear(kase, income, comparison, wages, multiple, List.of());
    }

    /** The same with a multiple that the text leaves open and the case may give; without it nothing is decided. */
    public static YearlyCheck lastYear(Case kase, Fact income, Comparison comparison, Wages wages, Fact multiple) {
        BigDecimal given = (BigDecimal) multiple.of(kase);
        return lastYear(kase, income, comparison, wages, given, given == null ? List.of(multiple.path()) : List.of());
    }

    private static YearlyCheck lastYear(
            Case kase,
            Fact income,
            Comparison comparison,
            Wages wages,
            @Nullable BigDecimal multiple,
            List<String> missing) {
        return new YearlyCheck(kase, income, Span.LAST_YEAR, comparison, wages.sameYear(multiple, missing), wages);
    }

    /** Each of the last three years, under every reading of whose wage it is held against. */
    public static YearlyCheck eachOfThreeYears(
            Case kase, Fact income, Comparison comparison, Wages wages, BigDecimal multiple) {
        return new YearlyCheck(kase, income, Span.LAST_THREE_YEARS, comparison, wages.everyReading(multiple), wages);
    }
}
