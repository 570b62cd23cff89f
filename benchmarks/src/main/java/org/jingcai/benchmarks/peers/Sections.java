package org.jingcai.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text file of named sections, each begun by a line {@code == name}. */
public final class Sections {

    private static final String BEGIN = "== ";

    private Sections() {}

    /** The sections of a file beside the package of the benchmarks, in their order. */
    public static Map<String, String> read(String file) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : text(file).split("\n")) {
            if (line.startsWith(BEGIN)) {
                current = new StringBuilder();
                sections.put(line.substring(BEGIN.length()).strip(), current);
            } else if (!line.startsWith("#")) {
                current.append(line).append('\n');
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, text) -> texts.put(name, text.toString().strip()));
        return texts;
    }

    /** A whole file. */
    public static String text(String file) {
        try (InputStream resource = Sections.class.getResourceAsStream("/org/jingcai/benchmarks/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
