package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.List;
import org.jingcai.facts.Fact;

/** Income against a multiple of an average wage: 「…超过上一年度…平均工资的4倍」. */
public final class WageMultiple {

    private WageMultiple() {}

    /** Last year's income against last year's wage. */
    public static YearlyCheck lastYear(Fact income, Comparison comparison, Fact wages, BigDecimal multiple) {
        return new YearlyCheck(
                income, Span.LAST_YEAR, comparison, given -> given.wages(wages).sameYear(multiple), wages);
    }

    /** The same with a multiple that the text leaves open and the case may give; without it nothing is decided. */
    public static YearlyCheck lastYear(Fact income, Comparison comparison, Fact wages, Fact multiple) {
        List<String> missing = List.of(multiple.path());
        return new YearlyCheck(
                income,
                Span.LAST_YEAR,
                comparison,
                given -> {
                    BigDecimal times = (BigDecimal) multiple.of(given.kase());
                    return WageThresholds.sameYear(given.wages(wages), times, times == null ? missing : List.of());
                },
                wages);
    }

    /** Each of the last three years, under every reading of whose wage it is held against. */
    public static YearlyCheck eachOfThreeYears(Fact income, Comparison comparison, Fact wages, BigDecimal multiple) {
        return new YearlyCheck(
                income,
                Span.LAST_THREE_YEARS,
                comparison,
                given -> given.wages(wages).overYears(multiple),
                wages);
    }
}
