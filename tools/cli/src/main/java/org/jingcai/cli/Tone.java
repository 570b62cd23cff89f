package org.jingcai.cli;

import org.jingcai.answer.Outcome;
import org.jingcai.answer.Status;

/** What a word of judgement means at a glance. The word itself always says it too. */
enum Tone {
    GOOD,
    BAD,
    /** A person must decide, or a fact is missing. */
    OPEN,
    /** Without bearing. */
    QUIET;

    static Tone of(Status status) {
        return switch (status) {
            case MET -> GOOD;
            case UNMET -> BAD;
            case REVIEW, UNKNOWN -> OPEN;
            case NOT_APPLICABLE -> QUIET;
        };
    }

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE, REACHED -> GOOD;
            case INELIGIBLE, NOT_REACHED, OUT_OF_SCOPE, NOT_IN_FORCE -> BAD;
            case REVIEW, UNDETERMINED -> OPEN;
            case ANSWERED -> QUIET;
        };
    }
}
