package org.jingcai.internal.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jingcai.facts.BenchmarkYearRule;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/**
 * Average wages as cases see them. Cases judged in the same year that give no figure of their own see the same, so these
 * are looked up once for all. Thread-safe.
 */
public final class WageTables {

    private final ReferenceTables tables;
    private final Map<View, Wages> published = new ConcurrentHashMap<>();

    /** What two cases must have in common to see the same. */
    private record View(Fact series, int year, @Nullable BenchmarkYearRule settled) {}

    public WageTables(ReferenceTables tables) {
        this.tables = tables;
    }

    /** The wages that a term names. */
    Wages of(Case kase, Fact series) {
        Map<?, ?> given = (Map<?, ?>) series.of(kase);
        View view = new View(series, kase.asOf().getYear(), kase.parameters().benchmarkYearRule());
        if (given != null && !given.isEmpty()) {
            return wages(view, given);
        }
        // Asking first spares what is known the lock that computing takes.
        Wages known = published.get(view);
        return known != null ? known : published.computeIfAbsent(view, key -> wages(key, Map.of()));
    }

    private Wages wages(View view, Map<?, ?> given) {
        return new Wages(view.series(), view.year(), view.settled(), given, tables);
    }
}
