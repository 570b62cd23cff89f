package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactUnit;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * So many months since a day: 「入职日期满6个月」. Months run from anniversary to anniversary; where the month has no such
 * day its last day stands in.
 */
public final class DurationCheck extends FactCheck<LocalDate> implements Measuring {

    private final int months;

    public DurationCheck(Fact fact, int months) {
        super(fact, true);
        this.months = months;
    }

    @Override
    Status statusOf(LocalDate value, LocalDate day) {
        return Status.of(!day.isBefore(reachedOn(value)));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        LocalDate value = value(given);
        LocalDate reachedOn = value == null ? null : reachedOn(value);
        return reachedOn != null && reachedOn.isAfter(after) ? reachedOn : null;
    }

    private LocalDate reachedOn(LocalDate since) {
        return since.plusMonths(months);
    }

    @Override
    Text wording(LocalDate value, Given given) {
        BigDecimal actual = completed(value, given);
        Text what = Text.of("自" + fact.label().zh() + value + "起", fact.label().en() + " " + value + ", time since");
        Text compared = Wording.compared(
                what, actual, FactUnit.MONTHS, Comparison.AT_LEAST, BigDecimal.valueOf(months), today(given));
        return today(given) == Status.MET
                ? compared
                : Text.of(
                        compared.zh() + "，至" + reachedOn(value) + "满足", compared.en() + ", met on " + reachedOn(value));
    }

    /** Whole months completed on the day of the case; zero before the start. */
    private BigDecimal completed(LocalDate since, Given given) {
        LocalDate asOf = given.asOf();
        if (asOf.isBefore(since)) {
            return BigDecimal.ZERO;
        }
        int whole = (int) Period.between(since, asOf).toTotalMonths();
        // Period knows no "last day stands in": 31 August + 6 months is 28 February here.
        return BigDecimal.valueOf(asOf.isBefore(since.plusMonths(whole + 1L)) ? whole : whole + 1L);
    }

    @Override
    public String required(Given given) {
        return "≥ " + months;
    }

    @Override
    String actual(LocalDate value, Given given) {
        return completed(value, given).toPlainString();
    }

    @Override
    public @Nullable BigDecimal margin(Given given) {
        LocalDate value = value(given);
        return value == null ? null : completed(value, given).subtract(BigDecimal.valueOf(months));
    }

    @Override
    public double relativeShortfall(Given given) {
        LocalDate value = value(given);
        return value == null
                ? Double.MAX_VALUE
                : Comparison.AT_LEAST.relativeShortfall(completed(value, given), BigDecimal.valueOf(months));
    }
}
