package org.jingcai.policy;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One text in the line of texts that a policy has had, and the days it covers.
 *
 * @param version of the text
 * @param from first day in force; null where the text does not say
 * @param to last day in force; null where it has no end
 * @param status of the text as such
 */
public record Edition(
        String version, @Nullable LocalDate from, @Nullable LocalDate to, PolicyStatus status) {

    /** Parts the id of a policy from a version that is asked for: {@code graduates@2018}. */
    public static final char PIN = '@';

    /** By first day; an edition that does not say its own comes first. */
    public static final Comparator<Edition> BY_FIRST_DAY =
            Comparator.comparing(Edition::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What the edition of a policy is asked for by: {@code graduates@2018}. */
    public static String name(String policy, String version) {
        return policy + PIN + version;
    }
}
