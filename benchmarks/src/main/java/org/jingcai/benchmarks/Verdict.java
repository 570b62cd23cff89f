package org.jingcai.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A contender's answer to one case.
 *
 * @param findings one for each of {@link Provisions#ALL}, in that order
 * @param paths one for each ground, in the order of the document
 * @param missing absent facts, those that can change the outcome first; empty where the contender does not list them
 * @param eligibleFrom first day on which the outcome is eligible; null if never or not computed
 */
public record Verdict(
        Outcome outcome,
        List<Finding> findings,
        List<Path> paths,
        List<String> missing,
        @Nullable LocalDate eligibleFrom) {}
