package org.jingcai.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario asks of the answer; what is null or not listed is not asked about.
 *
 * @param findings by id of the provision
 * @param paths by id of the ground
 * @param missing how the ordered list must begin; an empty list asks that nothing be missing
 * @param eligibleFrom empty where there must be no such day
 * @param quotaNeeded empty where it must not be known
 * @param filingChannel name of the channel; empty where it must not be known
 * @param score what is asked of a score
 */
record Expectation(
        @Nullable Outcome outcome,
        Map<String, OfFinding> findings,
        Map<String, OfPath> paths,
        @Nullable List<String> missing,
        @Nullable Optional<LocalDate> eligibleFrom,
        @Nullable Optional<Boolean> quotaNeeded,
        @Nullable Optional<String> filingChannel,
        @Nullable ScoreExpectation score) {

    /**
     * What is asked of one finding.
     *
     * @param margin empty where there must be none
     * @param metFrom empty where there must be none
     * @param missing the whole list
     * @param readings ids in their order, each with the status it must give or null for any
     * @param message a part of the Chinese message
     * @param notes a part of the Chinese notes
     */
    record OfFinding(
            @Nullable Status status,
            @Nullable Optional<BigDecimal> margin,
            @Nullable Optional<LocalDate> metFrom,
            @Nullable List<String> missing,
            @Nullable Map<String, Optional<Status>> readings,
            @Nullable String message,
            @Nullable Optional<String> actual,
            @Nullable Optional<String> required,
            @Nullable String notes) {

        /** Nothing but the status. */
        static OfFinding of(Status status) {
            return new OfFinding(status, null, null, null, null, null, null, null, null);
        }
    }

    /**
     * What is asked of one path.
     *
     * @param findings what its own findings must be, which may differ from those outside the path
     */
    record OfPath(@Nullable Status status, Map<String, OfFinding> findings) {}
}
