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
public final class MonthlyCheck extends Check {

    private static final int MONTHS = 6;

    private final Fact fact;
    private final Series series;
    private final Comparison comparison;
    private final Wages wages;
    private final BigDecimal multiple;

    public MonthlyCheck(Figures figures, Fact fact, Comparison comparison, Wages wages, BigDecimal multiple) {
        super(figures.kase(), true);
        this.fact = fact;
        this.series = figures.series(fact);
        this.comparison = comparison;
        this.wages = wages;
        this.multiple = multiple;
    }

    @Override
    public Status on(LocalDate day) {
        BigDecimal threshold = threshold(day);
        Status status = Status.MET;
        for (YearMonth month : months(day)) {
            BigDecimal amount = series.in(month);
            status = status.and(
                    amount == null || threshold == null ? Status.UNKNOWN : comparison.status(amount, threshold));
        }
        return status;
    }

    private @Nullable BigDecimal threshold(LocalDate day) {
        BigDecimal wage = wages.in(day.getYear() - 1);
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
    public @Nullable LocalDate nextTurn(LocalDate after) {
        // A new month can only help with a record of the month that has then ended.
        YearMonth ended = YearMonth.from(after);
        return series.in(ended) == null ? null : ended.plusMonths(1).atDay(1);
    }

    @Override
    public List<String> facts() {
        return months(kase.asOf()).stream().map(series::path).toList();
    }

    @Override
    protected List<String> absent() {
        List<String> paths = new ArrayList<>();
        for (YearMonth month : months(kase.asOf())) {
            if (series.in(month) == null) {
                paths.add(series.path(month));
            }
        }
        int wageYear = kase.asOf().getYear() - 1;
        if (wages.in(wageYear) == null) {
            paths.add(wages.path(wageYear));
        }
        return paths;
    }

    @Override
    public List<Text> notes() {
        int wageYear = kase.asOf().getYear() - 1;
        return wages.notes(wageYear, wageYear);
    }

    private @Nullable YearMonth tightest() {
        YearMonth tightest = null;
        for (YearMonth month : months(kase.asOf())) {
            BigDecimal amount = series.in(month);
            BigDecimal least = tightest == null ? null : series.in(tightest);
            if (amount != null && (least == null || amount.compareTo(least) < 0)) {
                tightest = month;
            }
        }
        return tightest;
    }

    private @Nullable BigDecimal decisive() {
        YearMonth tightest = status() == Status.UNKNOWN ? null : tightest();
        return tightest == null ? null : series.in(tightest);
    }

    @Override
    protected Text wording() {
        BigDecimal amount = decisive();
        BigDecimal threshold = threshold(kase.asOf());
        if (amount == null || threshold == null) {
            return Wording.missing(
                    Text.of("近6个月每月" + fact.label().zh(), fact.label().en() + " of each of the last 6 months"),
                    absent());
        }
        YearMonth month = tightest();
        return Wording.compared(
                Text.of(month + "月" + fact.label().zh(), fact.label().en() + " of " + month),
                amount,
                fact.unit(),
                comparison,
                threshold,
                status());
    }

    @Override
    public @Nullable String required() {
        BigDecimal threshold = threshold(kase.asOf());
        return threshold == null ? null : comparison.required(threshold);
    }

    @Override
    public @Nullable String actual() {
        BigDecimal amount = decisive();
        return amount == null ? null : Wording.plain(amount);
    }

    @Override
    public @Nullable BigDecimal margin() {
        BigDecimal amount = decisive();
        BigDecimal threshold = threshold(kase.asOf());
        return amount == null || threshold == null ? null : comparison.margin(amount, threshold);
    }
}
