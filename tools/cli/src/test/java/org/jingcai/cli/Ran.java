package org.jingcai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a command did: its exit status and what it wrote. */
record Ran(int status, String out, String err) {

    /** The root of the project; tests run in the folder of their module. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    static Ran command(String... args) {
        return withInput("", false, args);
    }

    static Ran withInput(String in, boolean coloured, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, coloured);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The path of an example, as an argument. */
    static String example(String name) {
        return ROOT.resolve("examples").resolve(name).toString();
    }

    /** The problems, a line each, without the excerpts set in below them. */
    List<String> problems() {
        return err.lines().filter(line -> !line.startsWith(" ")).toList();
    }
}
