package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Each of the six calendar months before the month judged against a multiple of the monthly wage of the year before:
 * 「近6个月每月…达到…」. One month that misses decides; a missing month is unknown.
 */
public final class MonthlyCheck extends Check implements Measuring {

    private static final int MONTHS = 6;

    private final Fact fact;
    private final Comparison comparison;
    private final Fact wages;
    private final BigDecimal multiple;

    public MonthlyCheck(Fact fact, Comparison comparison, Fact wages, BigDecimal multiple) {
        super(true);
        this.fact = fact;
        this.comparison = comparison;
        this.wages = wages;
        this.multiple = multiple;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Series series = given.series(fact);
        BigDecimal threshold = threshold(day, given);
        Status status = Status.MET;
        for (YearMonth month : months(day)) {
            BigDecimal amount = series.in(month);
            status = status.and(
                    amount == null || threshold == null ? Status.UNKNOWN : comparison.status(amount, threshold));
        }
        return status;
    }

    private @Nullable BigDecimal threshold(LocalDate day, Given given) {
        BigDecimal wage = given.wages(wages).in(day.getYear() - 1);
        return wage == null ? null : wage.multiply(multiple);
    }

    private static List<YearMonth> months(LocalDate day) {
        YearMonth first = YearMonth.from(day).minusMonths(MONTHS);
        List<YearMonth> months = new ArrayList<>(MONTHS);
        for (int i = 0; i < MONTHS; i++) {
            months.add(first.plusMonths(i));
        }
        return months;
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        Series series = given.series(fact);
        // A new month can only help with a record of the month that has then ended.
        YearMonth ended = YearMonth.from(after);
        return series.in(ended) == null ? null : ended.plusMonths(1).atDay(1);
    }

    @Override
    public List<String> facts(Given given) {
        Series series = given.series(fact);
        return months(given.asOf()).stream().map(series::path).toList();
    }

    @Override
    public List<String> absent(Given given) {
        Series series = given.series(fact);
        List<String> paths = new ArrayList<>();
        for (YearMonth month : months(given.asOf())) {
            if (series.in(month) == null) {
                paths.add(series.path(month));
            }
        }
        int wageYear = given.asOf().getYear() - 1;
        if (given.wages(wages).in(wageYear) == null) {
            paths.add(given.wages(wages).path(wageYear));
        }
        return paths;
    }

    @Override
    public List<Text> notes(Given given) {
        int wageYear = given.asOf().getYear() - 1;
        return given.wages(wages).notes(wageYear, wageYear);
    }

    private @Nullable YearMonth tightest(Given given) {
        Series series = given.series(fact);
        YearMonth tightest = null;
        for (YearMonth month : months(given.asOf())) {
            BigDecimal amount = series.in(month);
            BigDecimal least = tightest == null ? null : series.in(tightest);
            if (amount != null && (least == null || amount.compareTo(least) < 0)) {
                tightest = month;
            }
        }
        return tightest;
    }

    private @Nullable BigDecimal decisive(Given given) {
        YearMonth tightest = today(given) == Status.UNKNOWN ? null : tightest(given);
        return tightest == null ? null : given.series(fact).in(tightest);
    }

    @Override
    public Text wording(Given given) {
        BigDecimal amount = decisive(given);
        BigDecimal threshold = threshold(given.asOf(), given);
        if (amount == null || threshold == null) {
            return Wording.missing(
                    Text.of("近6个月每月" + fact.label().zh(), fact.label().en() + " of each of the last 6 months"),
                    absent(given));
        }
        YearMonth month = tightest(given);
        return Wording.compared(
                Text.of(month + "月" + fact.label().zh(), fact.label().en() + " of " + month),
                amount,
                fact.unit(),
                comparison,
                threshold,
                today(given));
    }

    @Override
    public @Nullable String required(Given given) {
        BigDecimal threshold = threshold(given.asOf(), given);
        return threshold == null ? null : comparison.required(threshold);
    }

    @Override
    public @Nullable String actual(Given given) {
        BigDecimal amount = decisive(given);
        return amount == null ? null : Wording.plain(amount);
    }

    @Override
    public @Nullable BigDecimal margin(Given given) {
        BigDecimal amount = decisive(given);
        BigDecimal threshold = threshold(given.asOf(), given);
        return amount == null || threshold == null ? null : comparison.margin(amount, threshold);
    }
}
