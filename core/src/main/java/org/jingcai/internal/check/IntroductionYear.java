package org.jingcai.internal.check;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/** How the year of introduction bounds a day. */
final class IntroductionYear {

    private IntroductionYear() {}

    /** The day, or the last of the year where the day is later; null where the year is unknown. */
    static @Nullable LocalDate latest(LocalDate day, @Nullable Integer year) {
        if (year == null) {
            return null;
        }
        return day.getYear() > year ? LocalDate.of(year, Month.DECEMBER, 31) : day;
    }
}
