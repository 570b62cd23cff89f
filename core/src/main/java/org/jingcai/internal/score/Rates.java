package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingcai.facts.Case;
import org.jingcai.facts.District;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jingcai.reference.Figure;
import org.jingcai.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/** Points and limits of one round: as the rule states them, else as the caller sets them, else as published. */
final class Rates {

    static final String RATES = "parameters.pointsRates";
    private static final String CORE = "parameters.coreSixDistricts";
    static final String PASS_MARK = "parameters.pointsPassMark";

    private final Case kase;
    private final ReferenceTables tables;
    private final ScoreTerms terms;
    private final int year;

    Rates(Case kase, ReferenceTables tables, ScoreTerms terms, int year) {
        this.kase = kase;
        this.tables = tables;
        this.terms = terms;
        this.year = year;
    }

    /** Points or a limit by its key; null where nobody says. */
    @Nullable
    BigDecimal of(String key) {
        BigDecimal stated = terms.pointsOf(key);
        if (stated != null) {
            return stated;
        }
        Map<String, BigDecimal> set = kase.parameters().pointsRates();
        if (set != null && set.get(key) != null) {
            return set.get(key);
        }
        return tables.figure(path(key), year).map(Figure::value).orElse(null);
    }

    /** A limit by its key, or the given one where nobody says. */
    BigDecimal of(String key, BigDecimal otherwise) {
        BigDecimal found = of(key);
        return found == null ? otherwise : found;
    }

    static String path(String key) {
        return RATES + "[" + key + "]";
    }

    /** The districts that a published table lists as core. */
    Set<District> coreDistricts() {
        Set<District> core = EnumSet.noneOf(District.class);
        for (District district : District.values()) {
            if (tables.figure(CORE + "[" + district + "]", year).isPresent()) {
                core.add(district);
            }
        }
        return core;
    }

    /** Where the pass mark of the round is from; empty where it is not published. */
    Optional<Figure> passMark() {
        Map<Integer, BigDecimal> set = kase.parameters().pointsPassMark();
        return set != null && set.get(year) != null
                ? Optional.of(new Figure(PASS_MARK, year, set.get(year), null, Figure.Certainty.CALLER, PASS_MARK))
                : tables.figure(PASS_MARK, year);
    }
}
