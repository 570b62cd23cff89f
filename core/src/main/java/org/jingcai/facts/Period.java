package org.jingcai.facts;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/** A stretch of time, both ends included. */
public sealed interface Period permits DateRange, YearMonthRange, Residence {

    /** The start as it was written; null where it is unknown. */
    @Nullable
    Temporal from();

    /** The end as it was written; null where it is unknown or still to come. */
    @Nullable
    Temporal to();

    /** The first day; null without a start. */
    @Nullable
    LocalDate firstDay();

    /** The last day; null without an end. */
    @Nullable
    LocalDate lastDay();
}
