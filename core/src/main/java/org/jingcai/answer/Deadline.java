package org.jingcai.answer;

import java.time.LocalDate;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One clock that runs.
 *
 * @param opensOn first day it may be done; null where it may be done at once
 * @param dueOn last day, nominal; null where the text sets none or it cannot be computed
 */
public record Deadline(
        String provision,
        Actor actor,
        Text action,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        State status) {

    /** Who has to act. */
    public enum Actor {
        UNIT,
        APPLICANT,
        AUTHORITY
    }

    /** Where a clock stands. */
    public enum State {
        NOT_YET_OPEN,
        OPEN,
        DONE,
        DONE_LATE,
        MISSED,
        AT_RISK,
        NOT_APPLICABLE,
        UNKNOWN
    }
}
