package org.jingcai.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A run of months.
 *
 * @param from first month, included; null is unknown
 * @param to last month, included; null is unknown
 */
public record YearMonthRange(
        @Label(zh = "起始月", en = "first month", after = true) @Nullable
        YearMonth from,

        @Label(zh = "截止月", en = "last month", after = true) @Nullable
        YearMonth to)
        implements Period {

    @Override
    public @Nullable LocalDate firstDay() {
        return from == null ? null : from.atDay(1);
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return to == null ? null : to.atEndOfMonth();
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
