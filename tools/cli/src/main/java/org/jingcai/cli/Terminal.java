package org.jingcai.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out for answers
 * @param err for problems
 * @param coloured whether answers may carry colour
 * @param bytes standard output itself, which tells when nobody reads it any more
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean coloured, OutputStream bytes) {

    /** Set by the launcher, which can ask the shell what Java 17 cannot tell of standard output alone. */
    private static final String STDOUT_IS_TERMINAL = "jingcai.terminal";

    /** Set by the launcher: what Java 17 cannot tell at all is whether standard error alone is a terminal. */
    private static final String STDERR_IS_TERMINAL = "jingcai.terminal.err";

    /** Whether somebody watches a terminal that can show how far a run is. */
    static boolean progressIsWelcome() {
        return Boolean.getBoolean(STDERR_IS_TERMINAL) && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether standard output is a terminal whose user has not said no to colour. */
    static boolean coloursAreWelcome() {
        String refused = System.getenv("NO_COLOR");
        return (refused == null || refused.isEmpty())
                && !"dumb".equals(System.getenv("TERM"))
                && standardOutputIsTerminal();
    }

    private static boolean standardOutputIsTerminal() {
        String told = System.getProperty(STDOUT_IS_TERMINAL);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there may be a console without a terminal, and this method to tell.
            return (Boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return Runtime.version().feature() < 22;
        }
    }
}
