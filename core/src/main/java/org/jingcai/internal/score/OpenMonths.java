package org.jingcai.internal.score;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A set of months of which some are open.
 *
 * @param sure months that surely belong to it
 * @param possible those and the open ones
 */
record OpenMonths(Months sure, Months possible) {

    static final OpenMonths NONE = new OpenMonths(Months.NONE, Months.NONE);

    /**
     * The months of a period of which an end may be unknown.
     *
     * @param last the last month that matters
     */
    static OpenMonths of(@Nullable YearMonth from, @Nullable YearMonth to, YearMonth last) {
        Months upToLast = Months.until(last);
        if (from != null && to != null) {
            Months months = Months.between(from, to).and(upToLast);
            return new OpenMonths(months, months);
        }
        if (from == null) {
            Months sure = to == null ? Months.NONE : Months.between(to, to).and(upToLast);
            return new OpenMonths(sure, to == null ? upToLast : Months.until(to).and(upToLast));
        }
        return new OpenMonths(Months.between(from, from).and(upToLast), Months.between(from, last));
    }

    OpenMonths or(OpenMonths other) {
        return new OpenMonths(sure.or(other.sure), possible.or(other.possible));
    }

    OpenMonths and(Months other) {
        return new OpenMonths(sure.and(other), possible.and(other));
    }

    /** The same with nothing sure. */
    OpenMonths doubted() {
        return new OpenMonths(Months.NONE, possible);
    }
}
