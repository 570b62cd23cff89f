package org.jingcai.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * May this unit and this person obtain the matter.
 *
 * @param basis what every answer has
 * @param conditions those of the findings that must all hold: scope, requirements, exceptions, the group of grounds
 * @param decisiveMissing the beginning of {@link #missing()} that can still change the outcome
 * @param paths every alternative, met or not, in the order of the document
 * @param eligibleFrom first day, the judged one included, on which the outcome is {@link Outcome#ELIGIBLE} with all
 *     other facts unchanged; null if there is none
 * @param introduction quota and filing channel; null where the policy speaks of neither
 */
public record EligibilityAnswer(
        Basis basis,
        List<Finding> conditions,
        List<String> decisiveMissing,
        List<Path> paths,
        @Nullable LocalDate eligibleFrom,
        @Nullable Introduction introduction)
        implements Answer {

    public EligibilityAnswer {
        conditions = List.copyOf(conditions);
        decisiveMissing = List.copyOf(decisiveMissing);
        paths = List.copyOf(paths);
    }
}
