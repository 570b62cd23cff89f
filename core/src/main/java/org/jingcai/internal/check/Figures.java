package org.jingcai.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.reference.ReferenceTables;

/**
 * The yearly figures of one case: incomes, taxes and wages, each looked up once however many rules ask for it. One thread
 * at a time; what it hands out is thread-safe.
 */
public final class Figures {

    private final Case kase;
    private final ReferenceTables tables;
    private final List<Series> series = new ArrayList<>(2);
    private final List<Wages> wages = new ArrayList<>(1);

    public Figures(Case kase, ReferenceTables tables) {
        this.kase = kase;
        this.tables = tables;
    }

    Case kase() {
        return kase;
    }

    Series series(Fact fact) {
        for (Series known : series) {
            if (known.fact() == fact) {
                return known;
            }
        }
        Series found = Series.of(kase, fact);
        series.add(found);
        return found;
    }

    /** The average wages that a term names, as the case sees them. */
    public Wages wages(Fact fact) {
        for (Wages known : wages) {
            if (known.series() == fact) {
                return known;
            }
        }
        Wages found = new Wages(kase, fact, tables);
        wages.add(found);
        return found;
    }
}
