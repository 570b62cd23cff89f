package org.jingcai.cli;

/** What the process tells its caller, as an exit status. */
final class Exit {

    /** An answer was given, whatever it says. */
    static final int ANSWERED = 0;

    /** Something went wrong that the user cannot mend. */
    static final int FAULT = 1;

    /** The input or the command line cannot be used. */
    static final int BAD_INPUT = 2;

    private Exit() {}
}
