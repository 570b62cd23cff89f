package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;

/**
 * What is given for the checks of one case: its facts, and its yearly figures, each looked up once however many checks ask
 * for it. Thread-safe: at worst two threads look up the same.
 */
public final class Given {

    private final Case kase;
    private final LocalDate asOf;
    private final Once<Fact, Series> series;
    private final Once<Fact, Wages> wages;

    public Given(Case kase, WageTables wageTables) {
        this.kase = kase;
        this.asOf = kase.asOf();
        this.series = new Once<>(fact -> Series.of(kase, fact));
        this.wages = new Once<>(fact -> wageTables.of(kase, fact));
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
        return series.of(fact);
    }

    /** The average wages that a term names, as the case sees them. */
    Wages wages(Fact fact) {
        return wages.of(fact);
    }
}
