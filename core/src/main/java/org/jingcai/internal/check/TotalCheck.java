package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The sum of the last three complete calendar years: 「近三年累计…不低于…」. Amounts are never negative, so fewer years
 * suffice where they already reach the threshold.
 */
public final class TotalCheck extends Check implements Measuring {

    private static final int YEARS = 3;

    private final Fact fact;
    private final Comparison comparison;
    private final BigDecimal threshold;

    public TotalCheck(Fact fact, Comparison comparison, BigDecimal threshold) {
        super(true);
        this.fact = fact;
        this.comparison = comparison;
        this.threshold = threshold;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Series series = given.series(fact);
        return on(day, series);
    }

    private Status on(LocalDate day, Series amounts) {
        Status known = comparison.status(sum(day.getYear(), amounts), threshold);
        return known == Status.MET || complete(day.getYear(), amounts) ? known : Status.UNKNOWN;
    }

    private static BigDecimal sum(int judgedIn, Series amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = judgedIn - YEARS; year < judgedIn; year++) {
            BigDecimal amount = amounts.in(year);
            sum = amount == null ? sum : sum.add(amount);
        }
        return sum;
    }

    private static boolean complete(int judgedIn, Series amounts) {
        for (int year = judgedIn - YEARS; year < judgedIn; year++) {
            if (amounts.in(year) == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        Series series = given.series(fact);
        // A new year can only help with a record of the year that has then ended.
        int next = after.getYear() + 1;
        return series.reaches(next - 1) ? LocalDate.of(next, 1, 1) : null;
    }

    @Override
    public List<String> facts(Given given) {
        Series series = given.series(fact);
        int judgedIn = given.asOf().getYear();
        List<String> paths = new ArrayList<>(YEARS);
        for (int year = judgedIn - YEARS; year < judgedIn; year++) {
            paths.add(series.path(year));
        }
        return paths;
    }

    @Override
    public List<String> absent(Given given) {
        Series series = given.series(fact);
        int judgedIn = given.asOf().getYear();
        List<String> paths = new ArrayList<>(YEARS);
        for (int year = judgedIn - YEARS; year < judgedIn; year++) {
            if (series.in(year) == null) {
                paths.add(series.path(year));
            }
        }
        return paths;
    }

    @Override
    public List<Text> notes(Given given) {
        Series doubted = today(given) == Status.UNMET ? Series.withWithheldTax(given.kase(), fact) : null;
        return doubted != null && on(given.asOf(), doubted) == Status.MET
                ? List.of(YearlyCheck.WITHHELD_TAX_WOULD_DECIDE)
                : List.of();
    }

    private BigDecimal sum(Given given) {
        return sum(given.asOf().getYear(), given.series(fact));
    }

    @Override
    public Text wording(Given given) {
        Text what = Text.of(
                "近三年累计" + fact.label().zh(),
                "three-year total of " + fact.label().en());
        return today(given) == Status.UNKNOWN
                ? Wording.missing(what, absent(given))
                : Wording.compared(what, sum(given), fact.unit(), comparison, threshold, today(given));
    }

    @Override
    public String required(Given given) {
        return comparison.required(threshold);
    }

    @Override
    public @Nullable String actual(Given given) {
        return today(given) == Status.UNKNOWN ? null : Wording.plain(sum(given));
    }

    @Override
    public @Nullable BigDecimal margin(Given given) {
        return comparison.margin(sum(given), threshold);
    }

    @Override
    public double relativeShortfall(Given given) {
        return comparison.relativeShortfall(sum(given), threshold);
    }
}
