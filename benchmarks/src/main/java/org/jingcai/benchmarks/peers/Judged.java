package org.jingcai.benchmarks.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jingcai.answer.Status;
import org.jingcai.benchmarks.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an expression says of a provision: a status from 0 (missed) to 4 (not applicable), or a map with the status
 * and its numbers and days.
 */
public final class Judged {

    private static final Status[] STATUSES = {
        Status.UNMET, Status.UNKNOWN, Status.REVIEW, Status.MET, Status.NOT_APPLICABLE
    };

    private final Kinds kinds;
    private final Function<Object, @Nullable BigDecimal> number;
    private final Function<Object, @Nullable LocalDate> day;

    /** With the language's own numbers and days read by these. */
    public Judged(
            Kinds kinds, Function<Object, @Nullable BigDecimal> number, Function<Object, @Nullable LocalDate> day) {
        this.kinds = kinds;
        this.number = number;
        this.day = day;
    }

    public Finding finding(String provision, Object said, Map<String, @Nullable Object> facts, int lastYear) {
        if (said instanceof Map<?, ?> map) {
            Status status = status(map.get("status"));
            return new Finding(
                    provision,
                    status,
                    missing(provision, status, facts, lastYear),
                    read(map.get("required"), number),
                    read(map.get("actual"), number),
                    read(map.get("margin"), number),
                    status == Status.MET || status == Status.NOT_APPLICABLE ? null : read(map.get("metFrom"), day));
        }
        Status status = status(said);
        return new Finding(provision, status, missing(provision, status, facts, lastYear), null, null, null, null);
    }

    private static Status status(@Nullable Object code) {
        return STATUSES[((Number) code).intValue()];
    }

    private List<String> missing(String provision, Status status, Map<String, @Nullable Object> facts, int lastYear) {
        return status == Status.UNKNOWN ? Missing.of(provision, facts, kinds.nothing(), lastYear) : List.of();
    }

    private static <T> @Nullable T read(@Nullable Object value, Function<Object, @Nullable T> reader) {
        return value == null ? null : reader.apply(value);
    }
}
