package org.jingcai.benchmarks.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes cases, one a line: an example with its numbers and days changed and now and then a fact left out. The same on
 * every run. Arguments: how many, the example.
 */
public final class Cases {

    private static final int DIFFERENT = 2_000;

    private Cases() {}

    public static void main(String[] args) throws IOException {
        long many = Long.parseLong(args[0]);
        String example = Files.readString(Path.of(args[1])).replaceAll("\\R\\s*", " ");
        Random random = new Random(5);
        byte[][] lines = new byte[DIFFERENT][];
        for (int i = 0; i < DIFFERENT; i++) {
            lines[i] = (vary(example, random) + "\n").getBytes(StandardCharsets.UTF_8);
        }
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 20)) {
            for (long i = 0; i < many; i++) {
                out.write(lines[(int) (i % DIFFERENT)]);
            }
        }
    }

    private static String vary(String example, Random random) {
        String varied = example.replace("5000000", String.valueOf(random.nextInt(3_000_000)))
                .replace("420000", String.valueOf(random.nextInt(500_000)))
                .replace("\"taxableIncomeInBeijing\": 260000", "\"taxableIncomeInBeijing\": " + random.nextInt(900_000))
                .replace("2023-07-01", "20" + (15 + random.nextInt(10)) + "-07-01");
        varied = random.nextInt(3) > 0 ? varied : varied.replace("\"highestDegree\": \"MASTER\",", "");
        varied = random.nextInt(3) > 0 ? varied : varied.replace("\"legalPerson\": true,", "\"legalPerson\": false,");
        return random.nextInt(3) > 0
                ? varied
                : varied.replaceFirst("\"workExperienceMonths\": \\d+,", "\"workExperienceMonths\": 12,");
    }
}
