package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jingcai.facts.BenchmarkYearRule;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.reference.ReferenceTables;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One series of average wages as a case sees it: what the case gives for a year stands before the published figure of that
 * year, and years it leaves out are looked up. Thread-safe: at worst two threads look up the same.
 */
public final class Wages {

    /** Dongcheng's wage names rest on a series that ended with 2017; from the next year on another one stands in. */
    private static final int LAST_YEAR_OF_EMPLOYEE_SERIES = 2017;

    /** Years that nearly every question is about: some before that of the case, and the next turns of the year. */
    static final int REMEMBERED = 6;

    private static final int BEFORE = 4;

    private static final String FULL_CALIBRE = "parameters.avgWageFullCalibreAnnual";
    private static final String CITY_EMPLOYEE = "parameters.avgWageCityEmployeeAnnual";
    private static final String ALL_SOCIETY = "parameters.avgWageAllSocietyAnnual";

    private final Fact series;
    private final @Nullable BenchmarkYearRule settled;
    private final Map<?, ?> given;
    private final ReferenceTables tables;

    /** Figures of those years. */
    private final @Nullable BigDecimal[] remembered = new BigDecimal[REMEMBERED];

    private final int firstRemembered;

    private final Once<BigDecimal, List<ReadingOfText>> sameYear =
            new Once<>(times -> WageThresholds.sameYear(this, times, List.of()));

    private final Once<BigDecimal, List<ReadingOfText>> overYears =
            new Once<>(times -> WageThresholds.everyReading(this, times));

    /**
     * @param judgedIn year of the day of the case
     * @param settled which year's wage counts in tests over several years; null where it is open
     * @param given figures of the case itself, by year
     */
    Wages(Fact series, int judgedIn, @Nullable BenchmarkYearRule settled, Map<?, ?> given, ReferenceTables tables) {
        this.series = series;
        this.settled = settled;
        this.given = given;
        this.tables = tables;
        this.firstRemembered = judgedIn - BEFORE;
        for (int i = 0; i < REMEMBERED; i++) {
            remembered[i] = lookUp(firstRemembered + i);
        }
    }

    int firstRemembered() {
        return firstRemembered;
    }

    @Nullable
    BigDecimal in(int year) {
        int index = year - firstRemembered;
        return index < 0 || index >= REMEMBERED ? lookUp(year) : remembered[index];
    }

    private @Nullable BigDecimal lookUp(int year) {
        BigDecimal own = (BigDecimal) given.get(year);
        return own != null ? own : tables.value(source(year), year);
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
            } else if (!source(year).equals(series.path()) && given.get(year) == null) {
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

    /** So many times the wage of the year judged: nothing to read differently. For multiples of rules; cases give too many. */
    List<ReadingOfText> sameYear(BigDecimal times) {
        return sameYear.of(times);
    }

    /** So many times the wage of each of several years: which year's is open, unless the case settles it. */
    List<ReadingOfText> overYears(BigDecimal times) {
        return overYears.of(times);
    }

    /** The rule that a case settles for tests over several years; null where it is open. */
    @Nullable
    BenchmarkYearRule settledRule() {
        return settled;
    }
}
