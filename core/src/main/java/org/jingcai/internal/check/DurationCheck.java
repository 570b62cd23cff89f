package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactUnit;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * So many months since a day: 「入职日期满6个月」. Months run from anniversary to anniversary; where the month has no such
 * day its last day stands in.
 */
public final class DurationCheck extends FactCheck<LocalDate> {

    private final int months;
    private final @Nullable LocalDate reachedOn;

    public DurationCheck(Case kase, Fact fact, int months) {
        super(kase, fact, true);
        this.months = months;
        this.reachedOn = value == null ? null : value.plusMonths(months);
    }

    @Override
    public Status on(LocalDate day) {
        return reachedOn == null ? Status.UNKNOWN : Status.of(!day.isBefore(reachedOn));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return reachedOn != null && reachedOn.isAfter(after) ? reachedOn : null;
    }

    @Override
    Text wording(LocalDate given) {
        BigDecimal actual = completed(given);
        Text what = Text.of("自" + fact.label().zh() + given + "起", fact.label().en() + " " + given + ", time since");
        Text compared = Wording.compared(
                what, actual, FactUnit.MONTHS, Comparison.AT_LEAST, BigDecimal.valueOf(months), status());
        return status() == Status.MET
                ? compared
                : Text.of(compared.zh() + "，至" + reachedOn + "满足", compared.en() + ", met on " + reachedOn);
    }

    /** Whole months completed on the day of the case; zero before the start. */
    private BigDecimal completed(LocalDate since) {
        LocalDate asOf = kase.asOf();
        if (asOf.isBefore(since)) {
            return BigDecimal.ZERO;
        }
        int whole = (int) Period.between(since, asOf).toTotalMonths();
        // Period knows no "last day stands in": 31 August + 6 months is 28 February here.
        return BigDecimal.valueOf(asOf.isBefore(since.plusMonths(whole + 1L)) ? whole : whole + 1L);
    }

    @Override
    public String required() {
        return "≥ " + months;
    }

    @Override
    public @Nullable String actual() {
        return value == null ? null : completed(value).toPlainString();
    }

    @Override
    public @Nullable BigDecimal margin() {
        return value == null ? null : completed(value).subtract(BigDecimal.valueOf(months));
    }

    @Override
    public double relativeShortfall() {
        return value == null
                ? Double.MAX_VALUE
                : Comparison.AT_LEAST.relativeShortfall(completed(value), BigDecimal.valueOf(months));
    }
}
