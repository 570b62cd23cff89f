package org.jingcai.cli;

/** How wide the terminal is. */
final class TerminalWidth {

    /** Set by the launcher where standard output is a terminal; Java 17 cannot tell by itself. */
    static final String COLUMNS = "jingcai.columns";

    private static final int DEFAULT = 100;
    private static final int LEAST = 40;

    private TerminalWidth() {}

    /** Columns of the terminal, or of a page where there is none. */
    static int columns() {
        return Math.max(Integer.getInteger(COLUMNS, DEFAULT), LEAST);
    }
}
