package org.jingcai.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jingcai.facts.Matter;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The description of one version of one policy. Immutable.
 *
 * @param id short name, {@code chaoyang}
 * @param version of the text
 * @param documentNumber null where the text has none
 * @param status of the text as such; {@link #statusOn} says what it is on a day
 * @param effectiveFrom first day in force; null where the text does not say
 * @param effectiveTo last day in force; null where it has no end
 * @param source where the text was taken from
 * @param sourceStatus how far it was checked
 * @param matters what may be asked for, topic by topic
 * @param provisions every normative statement, in the order of the document
 * @param rulesHash SHA-256 over rule text and description
 */
public record Policy(
        String id,
        String version,
        Text title,
        Text issuer,
        @Nullable String documentNumber,
        PolicyStatus status,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source,
        SourceStatus sourceStatus,
        Map<Topic, Set<Matter>> matters,
        List<Provision> provisions,
        String rulesHash) {

    public Policy {
        matters = Collections.unmodifiableMap(new TreeMap<>(matters));
        provisions = List.copyOf(provisions);
    }

    /** Which text of the line this is. */
    public Edition edition() {
        return new Edition(version, effectiveFrom, effectiveTo, status);
    }

    /** What this edition is asked for by: {@code graduates@2018}. */
    public String editionName() {
        return Edition.name(id, version);
    }

    /** The topics it answers. */
    public Set<Topic> topics() {
        return matters.keySet();
    }

    /** Whether it covers that day; a text without dates covers every day. */
    public boolean coversDay(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** A draft stays a draft; an adopted text is expired after its last day. */
    public PolicyStatus statusOn(LocalDate day) {
        return status == PolicyStatus.IN_FORCE && effectiveTo != null && day.isAfter(effectiveTo)
                ? PolicyStatus.EXPIRED
                : status;
    }
}
