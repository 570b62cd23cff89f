package org.jingcai.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a contender finds of one provision. Messages are left out: Jingcai writes them only when asked.
 *
 * @param missing paths of absent facts; empty unless the status is {@link Status#UNKNOWN}
 * @param required the threshold; null where nothing is compared
 * @param actual the case's own value; null where unknown or nothing is compared
 * @param margin distance to the threshold, negative when short
 * @param metFrom first later day on which a date-driven provision is met
 */
public record Finding(
        String provision,
        Status status,
        List<String> missing,
        @Nullable BigDecimal required,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal margin,
        @Nullable LocalDate metFrom) {

    public Finding withStatus(Status other) {
        return new Finding(provision, other, missing, required, actual, margin, metFrom);
    }

    public Finding withMetFrom(@Nullable LocalDate day) {
        return new Finding(provision, status, missing, required, actual, margin, day);
    }
}
