package org.jingcai.internal.check;

import org.jingcai.answer.Status;

/** How several readings of one text come to one status. */
final class Readings {

    private Readings() {}

    /**
     * Where all agree, that; where two that are decided differ, {@link Status#REVIEW}; where some are unknown and the
     * others agree, {@link Status#UNKNOWN}.
     */
    static Status combine(Status... readings) {
        Status decided = Status.UNKNOWN;
        boolean unknown = false;
        for (Status reading : readings) {
            if (reading == Status.UNKNOWN) {
                unknown = true;
            } else if (decided == Status.UNKNOWN) {
                decided = reading;
            } else if (decided != reading) {
                return Status.REVIEW;
            }
        }
        return unknown ? Status.UNKNOWN : decided;
    }
}
