package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jingcai.internal.score.terms.Term;

/**
 * One yearly round and the days that hang on it.
 *
 * @param year in which declarations open
 * @param cutOff last day that counts for most indicators
 * @param last the last month that counts, never after the month of the day judged
 */
record Round(int year, LocalDate cutOff, YearMonth last) {

    static Round of(int year, ScoreTerms terms, LocalDate asOf) {
        LocalDate cutOff = terms.has(Term.CUT_OFF)
                ? LocalDate.of(year - 1, terms.integer(Term.CUT_OFF, 0), terms.integer(Term.CUT_OFF, 1))
                : LocalDate.of(year - 1, 12, 31);
        YearMonth last = YearMonth.from(asOf.isBefore(cutOff) ? asOf : cutOff);
        return new Round(year, cutOff, last);
    }

    /** The first day of the year before; what age is taken at. */
    LocalDate firstOfJanuary() {
        return LocalDate.of(year - 1, 1, 1);
    }

    /** Whether a day lies between the first of January of a year and the cut-off, both included. */
    boolean covers(LocalDate day, BigDecimal fromYear) {
        return day.getYear() >= fromYear.intValueExact() && !day.isAfter(cutOff);
    }
}
