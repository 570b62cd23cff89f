package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.facts.BenchmarkYearRule;
import org.jspecify.annotations.Nullable;

/**
 * A multiple of an average wage as the threshold of each year, under one reading of which year's wage is meant.
 *
 * @param multiple null where the text leaves it open and the case does not give it
 * @param missingMultiple path of the multiple that is not given; empty where it is
 */
record WageThresholds(
        Wages wages, BenchmarkYearRule rule, @Nullable BigDecimal multiple, List<String> missingMultiple)
        implements Thresholds {

    /** Single-year tests: the year judged and its own wage, nothing to read differently. */
    static List<ReadingOfText> sameYear(Wages wages, @Nullable BigDecimal multiple, List<String> missingMultiple) {
        return List.of(new WageThresholds(wages, BenchmarkYearRule.SAME_YEAR, multiple, missingMultiple).reading());
    }

    /** Tests over several years: which year's wage is open, unless the case settles it. */
    static List<ReadingOfText> everyReading(Wages wages, BigDecimal multiple) {
        BenchmarkYearRule settled = wages.settledRule();
        return settled == null
                ? List.of(
                        reading(wages, BenchmarkYearRule.PRECEDING_EACH_INCOME_YEAR, multiple),
                        reading(wages, BenchmarkYearRule.PRECEDING_APPLICATION_YEAR, multiple),
                        reading(wages, BenchmarkYearRule.SAME_YEAR, multiple))
                : List.of(reading(wages, settled, multiple));
    }

    private static ReadingOfText reading(Wages wages, BenchmarkYearRule rule, BigDecimal multiple) {
        return new WageThresholds(wages, rule, multiple, List.of()).reading();
    }

    private ReadingOfText reading() {
        return new ReadingOfText(rule.name(), rule.label(), this);
    }

    @Override
    public @Nullable BigDecimal forYear(int year, int judgedIn) {
        BigDecimal wage = wages.in(benchmark(year, judgedIn));
        return multiple == null || wage == null ? null : wage.multiply(multiple);
    }

    @Override
    public List<String> missing(int year, int judgedIn) {
        int benchmark = benchmark(year, judgedIn);
        List<String> missing = new ArrayList<>(missingMultiple);
        if (wages.in(benchmark) == null) {
            missing.add(wages.path(benchmark));
        }
        return missing;
    }

    private int benchmark(int incomeYear, int judgedIn) {
        return switch (rule) {
            case PRECEDING_EACH_INCOME_YEAR -> incomeYear - 1;
            case PRECEDING_APPLICATION_YEAR -> judgedIn - 1;
            case SAME_YEAR -> incomeYear;
        };
    }
}
