package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.facts.BenchmarkYearRule;
import org.jspecify.annotations.Nullable;

/** A multiple of an average wage as the threshold of each year, under one reading of which year's wage is meant. */
record WageThresholds(Multiple multiple, BenchmarkYearRule rule) implements Thresholds {

    /** Single-year tests: the year judged and its own wage, nothing to read differently. */
    static List<ReadingOfText> sameYear(Wages wages, @Nullable BigDecimal multiple, List<String> missingMultiple) {
        return List.of(reading(new Multiple(wages, multiple, missingMultiple), BenchmarkYearRule.SAME_YEAR));
    }

    /** Tests over several years: which year's wage is open, unless the case settles it. */
    static List<ReadingOfText> everyReading(Wages wages, BigDecimal times) {
        Multiple multiple = new Multiple(wages, times, List.of());
        BenchmarkYearRule settled = wages.settledRule();
        return settled == null
                ? List.of(
                        reading(multiple, BenchmarkYearRule.PRECEDING_EACH_INCOME_YEAR),
                        reading(multiple, BenchmarkYearRule.PRECEDING_APPLICATION_YEAR),
                        reading(multiple, BenchmarkYearRule.SAME_YEAR))
                : List.of(reading(multiple, settled));
    }

    private static ReadingOfText reading(Multiple multiple, BenchmarkYearRule rule) {
        return new ReadingOfText(rule.name(), rule.label(), new WageThresholds(multiple, rule));
    }

    @Override
    public @Nullable BigDecimal forYear(int year, int judgedIn) {
        return multiple.ofWageIn(benchmark(year, judgedIn));
    }

    @Override
    public List<String> missing(int year, int judgedIn) {
        return multiple.missing(benchmark(year, judgedIn));
    }

    private int benchmark(int incomeYear, int judgedIn) {
        return switch (rule) {
            case PRECEDING_EACH_INCOME_YEAR -> incomeYear - 1;
            case PRECEDING_APPLICATION_YEAR -> judgedIn - 1;
            case SAME_YEAR -> incomeYear;
        };
    }

    /** So many times the wage of a year; the readings of one text ask for the same few again and again. */
    static final class Multiple {

        private final Wages wages;
        private final @Nullable BigDecimal times;
        private final List<String> missingTimes;
        private final @Nullable BigDecimal[] remembered = new BigDecimal[Wages.REMEMBERED];

        /**
         * @param times null where the text leaves it open and the case does not give it
         * @param missingTimes path of the multiple that is not given; empty where it is
         */
        Multiple(Wages wages, @Nullable BigDecimal times, List<String> missingTimes) {
            this.wages = wages;
            this.times = times;
            this.missingTimes = missingTimes;
        }

        @Nullable
        BigDecimal ofWageIn(int year) {
            int index = year - wages.firstRemembered();
            if (index < 0 || index >= remembered.length) {
                return product(year);
            }
            BigDecimal known = remembered[index];
            if (known == null) {
                known = product(year);
                remembered[index] = known;
            }
            return known;
        }

        private @Nullable BigDecimal product(int year) {
            BigDecimal wage = wages.in(year);
            return times == null || wage == null ? null : wage.multiply(times);
        }

        List<String> missing(int year) {
            List<String> missing = new ArrayList<>(missingTimes);
            if (wages.in(year) == null) {
                missing.add(wages.path(year));
            }
            return missing;
        }
    }
}
