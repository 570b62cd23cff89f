package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jingcai.facts.BenchmarkYearRule;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.reference.ReferenceTables;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One series of average wages as a case sees it: what the case gives for a year stands before the published figure of that
 * year, and years it leaves out are looked up.
 */
public final class Wages {

    /** Dongcheng's wage names rest on a series that ended with 2017; from the next year on another one stands in. */
    private static final int LAST_YEAR_OF_EMPLOYEE_SERIES = 2017;

    private static final int REMEMBERED = 4;

    private static final String FULL_CALIBRE = "parameters.avgWageFullCalibreAnnual";
    private static final String CITY_EMPLOYEE = "parameters.avgWageCityEmployeeAnnual";
    private static final String ALL_SOCIETY = "parameters.avgWageAllSocietyAnnual";

    private final Case kase;
    private final Fact series;
    private final ReferenceTables tables;
    private final @Nullable Map<?, ?> given;

    /** Figures of the years before the day of the case, and whether they have been looked up. */
    private final @Nullable BigDecimal[] remembered = new BigDecimal[REMEMBERED];

    private final @Nullable BigDecimal[] products = new BigDecimal[REMEMBERED];
    private final boolean[] known = new boolean[REMEMBERED];
    private final int firstRemembered;

    public Wages(Case kase, Fact series, ReferenceTables tables) {
        this.kase = kase;
        this.series = series;
        this.tables = tables;
        this.given = (Map<?, ?>) series.of(kase);
        this.firstRemembered = kase.asOf().getYear() - REMEMBERED;
    }

    @Nullable
    BigDecimal in(int year) {
        int index = year - firstRemembered;
        if (index < 0 || index >= REMEMBERED) {
            return lookUp(year);
        }
        if (!known[index]) {
            remembered[index] = lookUp(year);
            known[index] = true;
        }
        return remembered[index];
    }

    private @Nullable BigDecimal lookUp(int year) {
        Object own = given == null ? null : given.get(year);
        return own != null ? (BigDecimal) own : tables.value(source(year), year);
    }

    /** The published series that answers for a year. */
    private String source(int year) {
        boolean employees = series.path().equals(CITY_EMPLOYEE) || series.path().equals(ALL_SOCIETY);
        return !employees ? series.path() : year <= LAST_YEAR_OF_EMPLOYEE_SERIES ? CITY_EMPLOYEE : FULL_CALIBRE;
    }

    String path(int year) {
        return series.path() + "[" + year + "]";
    }

    Text label() {
        return series.label();
    }

    /** What a reader should know about the figures of these years. */
    List<Text> notes(int first, int last) {
        List<Text> notes = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            if (in(year) == null) {
                notes.add(Text.of(
                        "没有" + year + "年的" + series.label().zh() + "，可在 " + path(year) + " 中给出",
                        "no figure of the " + series.label().en() + " for " + year + "; supply it as " + path(year)));
            } else if (!source(year).equals(series.path()) && (given == null || given.get(year) == null)) {
                notes.add(standIn(year));
            }
        }
        return notes;
    }

    private Text standIn(int year) {
        Text source = FactCatalogue.byPath(source(year)).orElseThrow().label();
        return Text.of(
                series.label().zh() + year + "年数值未见公布，以" + source.zh() + "代替；可用 " + path(year) + " 另行给出",
                "no " + series.label().en() + " is published for " + year + "; the " + source.en()
                        + " stands in; give another as " + path(year));
    }

    /** Single-year tests: the year judged and its own wage, nothing to read differently. */
    List<ReadingOfText> sameYear(@Nullable BigDecimal multiple, List<String> missingMultiple) {
        return List.of(reading(BenchmarkYearRule.SAME_YEAR, multiple, missingMultiple));
    }

    /** Tests over several years: which year's wage is open, unless the case settles it. */
    List<ReadingOfText> everyReading(BigDecimal multiple) {
        BenchmarkYearRule settled = kase.parameters().benchmarkYearRule();
        return settled == null
                ? List.of(
                        reading(BenchmarkYearRule.PRECEDING_EACH_INCOME_YEAR, multiple, List.of()),
                        reading(BenchmarkYearRule.PRECEDING_APPLICATION_YEAR, multiple, List.of()),
                        reading(BenchmarkYearRule.SAME_YEAR, multiple, List.of()))
                : List.of(reading(settled, multiple, List.of()));
    }

    private ReadingOfText reading(BenchmarkYearRule rule, @Nullable BigDecimal multiple, List<String> missingMultiple) {
        return new ReadingOfText(rule.name(), rule.label(), new Thresholds() {
            @Override
            public @Nullable BigDecimal forYear(int year, int judgedIn) {
                return multiple == null ? null : times(multiple, benchmark(rule, year, judgedIn));
            }

            @Override
            public List<String> missing(int year, int judgedIn) {
                int benchmark = benchmark(rule, year, judgedIn);
                List<String> missing = new ArrayList<>(missingMultiple);
                if (in(benchmark) == null) {
                    missing.add(path(benchmark));
                }
                return missing;
            }
        });
    }

    /** The wage of a year a number of times; wages of one check are only ever asked for with one multiple. */
    private @Nullable BigDecimal times(BigDecimal multiple, int year) {
        int index = year - firstRemembered;
        BigDecimal wage = in(year);
        if (wage == null || index < 0 || index >= REMEMBERED) {
            return wage == null ? null : wage.multiply(multiple);
        }
        BigDecimal product = products[index];
        if (product == null) {
            product = wage.multiply(multiple);
            products[index] = product;
        }
        return product;
    }

    private static int benchmark(BenchmarkYearRule rule, int incomeYear, int judgedIn) {
        return switch (rule) {
            case PRECEDING_EACH_INCOME_YEAR -> incomeYear - 1;
            case PRECEDING_APPLICATION_YEAR -> judgedIn - 1;
            case SAME_YEAR -> incomeYear;
        };
    }
}
