package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.List;
import org.jingcai.facts.Fact;

/** Income against a multiple of an average wage: 「…超过上一年度…平均工资的4倍」. */
public final class WageMultiple {

    private WageMultiple() {}

    /** Last year's income against last year's wage. */
    public static YearlyCheck lastYear(
            Figures figures, Fact income, Comparison comparison, Wages wages, BigDecimal multiple) {
        List<ReadingOfText> reading = WageThresholds.sameYear(wages, multiple, List.of());
        return new YearlyCheck(figures, income, Span.LAST_YEAR, comparison, reading, wages);
    }

    /** The same with a multiple that the text leaves open and the case may give; without it nothing is decided. */
    public static YearlyCheck lastYear(
            Figures figures, Fact income, Comparison comparison, Wages wages, Fact multiple) {
        BigDecimal given = (BigDecimal) multiple.of(figures.kase());
        List<ReadingOfText> reading =
                WageThresholds.sameYear(wages, given, given == null ? List.of(multiple.path()) : List.of());
        return new YearlyCheck(figures, income, Span.LAST_YEAR, comparison, reading, wages);
    }

    /** Each of the last three years, under every reading of whose wage it is held against. */
    public static YearlyCheck eachOfThreeYears(
            Figures figures, Fact income, Comparison comparison, Wages wages, BigDecimal multiple) {
        List<ReadingOfText> readings = WageThresholds.everyReading(wages, multiple);
        return new YearlyCheck(figures, income, Span.LAST_THREE_YEARS, comparison, readings, wages);
    }
}
