package org.jingcai.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * May it be filed now, and with what priority.
 *
 * @param newFiling the minimum over the policy's gates
 * @param remainingQuota permits left this year; null where unknown or not counted
 * @param priority null where unknown
 * @param priorityProvisions the provisions that give priority
 */
public record FilingAnswer(
        Basis basis,
        Status newFiling,
        @Nullable Integer remainingQuota,
        @Nullable Boolean priority,
        List<String> priorityProvisions)
        implements Answer {

    public FilingAnswer {
        priorityProvisions = List.copyOf(priorityProvisions);
    }
}
