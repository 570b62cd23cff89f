package org.jingcai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program behind {@code ./jingcai}. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        quietLogging();
        boolean coloured = Terminal.coloursAreWelcome();
        int status = run(
                args,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                coloured);
        System.exit(status);
    }

    /**
     * Runs one command, speaking UTF-8 whatever the locale.
     *
     * @param coloured whether the output goes to a terminal that shows colours
     * @return the exit status: 0 answered, 1 internal fault, 2 bad input
     */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, boolean coloured) {
        PrintStream utf8Out = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream utf8Err = new PrintStream(err, false, StandardCharsets.UTF_8);
        int status = new Cli(new Terminal(in, utf8Out, utf8Err, coloured, out)).run(args);
        utf8Out.flush();
        utf8Err.flush();
        return status;
    }

    /** The engine logs through slf4j, and here is nobody to read it: no hint that a provider is missing. */
    private static void quietLogging() {
        if (System.getProperty("slf4j.internal.verbosity") == null) {
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
    }
}
