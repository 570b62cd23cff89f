package org.jingcai.cli;

import org.jingcai.answer.Outcome;

/** Colour for terminals, or none. */
enum Style {
    PLAIN,
    COLOURED;

    private static final String RESET = "\u001B[0m";

    String heading(String text) {
        return wrap("\u001B[1m", text);
    }

    String faint(String text) {
        return wrap("\u001B[2m", text);
    }

    /** Green for yes, red for no, yellow for what is still open. */
    String outcome(Outcome outcome, String text) {
        return switch (outcome) {
            case ELIGIBLE, REACHED -> wrap("\u001B[1;32m", text);
            case INELIGIBLE, NOT_REACHED, OUT_OF_SCOPE, NOT_IN_FORCE -> wrap("\u001B[1;31m", text);
            case REVIEW, UNDETERMINED -> wrap("\u001B[1;33m", text);
            case ANSWERED -> heading(text);
        };
    }

    /** The same colours for any word of judgement. */
    String tone(Tone tone, String text) {
        return switch (tone) {
            case GOOD -> wrap("\u001B[32m", text);
            case BAD -> wrap("\u001B[31m", text);
            case OPEN -> wrap("\u001B[33m", text);
            case QUIET -> faint(text);
        };
    }

    private String wrap(String code, String text) {
        return this == COLOURED ? code + text + RESET : text;
    }
}
