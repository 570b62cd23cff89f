package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.Arrays;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;

/**
 * What is given for the checks of one case: its facts, and its yearly figures, each looked up once however many checks ask
 * for it. Thread-safe: at worst two threads look up the same.
 */
public final class Given {

    private static final Series[] NO_SERIES = {};
    private static final Wages[] NO_WAGES = {};

    private final Case kase;
    private final LocalDate asOf;
    private final WageTables wageTables;

    // Replaced, never written to.
    private volatile Series[] series = NO_SERIES;
    private volatile Wages[] wages = NO_WAGES;

    public Given(Case kase, WageTables wageTables) {
        this.kase = kase;
        this.asOf = kase.asOf();
        this.wageTables = wageTables;
    }

    public Case kase() {
        return kase;
    }

    /** The day the case is judged on. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The amounts of the case that a term names. */
    Series series(Fact fact) {
        Series[] known = series;
        for (Series one : known) {
            if (one.fact() == fact) {
                return one;
            }
        }
        Series found = Series.of(kase, fact);
        Series[] grown = Arrays.copyOf(known, known.length + 1);
        grown[known.length] = found;
        series = grown;
        return found;
    }

    /** The average wages that a term names, as the case sees them. */
    Wages wages(Fact fact) {
        Wages[] known = wages;
        for (Wages one : known) {
            if (one.series() == fact) {
                return one;
            }
        }
        Wages found = wageTables.of(kase, fact);
        Wages[] grown = Arrays.copyOf(known, known.length + 1);
        grown[known.length] = found;
        wages = grown;
        return found;
    }
}
