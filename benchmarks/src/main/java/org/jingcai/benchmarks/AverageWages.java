package org.jingcai.benchmarks;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingcai.reference.Figure;
import org.jingcai.reference.ReferenceTables;

/** The published figures that every contender starts from. */
public final class AverageWages {

    private static final String FULL_CALIBRE = "parameters.avgWageFullCalibreAnnual";

    private AverageWages() {}

    /** By the year they describe. */
    public static Map<Integer, BigDecimal> fullCalibre() {
        return ReferenceTables.shipped().figures().stream()
                .filter(figure -> figure.name().equals(FULL_CALIBRE))
                .collect(Collectors.toUnmodifiableMap(Figure::year, Figure::value));
    }
}
