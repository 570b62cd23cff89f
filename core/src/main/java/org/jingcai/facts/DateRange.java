package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days.
 *
 * @param from first day, included; null is unknown
 * @param to last day, included; null is unknown
 */
public record DateRange(
        @Label(zh = "起始日", en = "first day", after = true) @Nullable
        LocalDate from,

        @Label(zh = "截止日", en = "last day", after = true) @Nullable
        LocalDate to)
        implements Period {

    @Override
    public @Nullable LocalDate firstDay() {
        return from;
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return to;
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
