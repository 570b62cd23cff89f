package org.jingcai.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the policies lean on and others publish.
 *
 * @param name path of the parameter it answers for, {@code parameters.avgWageFullCalibreAnnual}
 * @param year the year it describes, not the year of publication
 * @param value in the unit of the parameter
 * @param publishedOn null where the day is not known
 * @param certainty how it was seen
 * @param source where it was seen
 */
public record Figure(
        String name, int year, BigDecimal value, @Nullable LocalDate publishedOn, Certainty certainty, String source) {

    /** How a figure was seen. */
    public enum Certainty {
        /** In an official text. */
        OFFICIAL,
        /** Only in a secondary source. */
        SECONDARY,
        /** Given by the caller in {@code parameters}. */
        CALLER
    }
}
