package org.jingcai.answer;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.facts.CertificateState;
import org.jspecify.annotations.Nullable;

/**
 * State of the permit and every clock that runs.
 *
 * @param state null where there is no permit or it cannot be told
 * @param validUntil last day of validity as things stand; null likewise
 */
public record TimelineAnswer(
        Basis basis,
        @Nullable CertificateState state,
        @Nullable LocalDate validUntil,
        List<Deadline> deadlines) implements Answer {

    public TimelineAnswer {
        deadlines = List.copyOf(deadlines);
    }
}
