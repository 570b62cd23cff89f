package org.jingcai.benchmarks.batch;

import java.io.IOException;
import java.io.InputStream;

/** Counts the lines that arrive and prints what one of them took, from one number of lines to the next. */
public final class Windows {

    private static final long[] ENDS = {
        1_000, 3_000, 10_000, 30_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000, 800_000, 900_000,
        1_000_000
    };

    private Windows() {}

    public static void main(String[] args) throws IOException {
        InputStream in = System.in;
        byte[] read = new byte[1 << 20];
        long lines = 0;
        long bytes = 0;
        long counted = 0;
        long since = System.nanoTime();
        int next = 0;
        for (int size = in.read(read); size >= 0; size = in.read(read)) {
            bytes += size;
            for (int i = 0; i < size; i++) {
                lines += read[i] == '\n' ? 1 : 0;
            }
            if (next < ENDS.length && lines >= ENDS[next]) {
                long now = System.nanoTime();
                System.out.printf(
                        "to %,11d cases: %.3f ms a case, %.1f KB a line%n",
                        lines, (now - since) / 1e6 / (lines - counted), bytes / 1e3 / lines);
                counted = lines;
                since = now;
                next++;
            }
        }
    }
}
