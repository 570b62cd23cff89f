package org.jingcai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Cases for runs, made from an example; the same seed gives the same cases. */
final class BatchCases {

    private static final String EXAMPLE = read("engineer.json").replaceAll("\\R\\s*", "");

    private BatchCases() {}

    private static String read(String name) {
        try {
            return Files.readString(Path.of(Ran.example(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case on one line. */
    static String one(Random random) {
        return EXAMPLE.replace("5000000", String.valueOf(random.nextInt(3_000_000)))
                .replace("\"workExperienceMonths\": 72", "\"workExperienceMonths\": " + random.nextInt(200))
                .replace("2023-07-01", "20" + (15 + random.nextInt(10)) + "-07-01")
                .replace(
                        "\"taxableIncomeInBeijing\": 260000", "\"taxableIncomeInBeijing\": " + random.nextInt(500_000));
    }

    static Path write(Path file, int cases) throws IOException {
        Random random = new Random(7);
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < cases; i++) {
                writer.write(one(random) + "\n");
            }
        }
        return file;
    }
}
