package org.jingcai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** Writes whole lines, many at a time, so that what breaks off breaks off between two lines if at all. */
final class LineSink {

    private static final int ENOUGH = 1 << 16;
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(1);

    private final OutputStream out;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(2 * ENOUGH);
    private long flushed = System.nanoTime();

    LineSink(OutputStream out) {
        this.out = out;
    }

    /** @param line whole, its end included */
    void write(byte[] line) throws IOException {
        waiting.writeBytes(line);
        if (waiting.size() >= ENOUGH || System.nanoTime() - flushed > LONGEST_WAIT) {
            flush();
        }
    }

    void flush() throws IOException {
        waiting.writeTo(out);
        out.flush();
        waiting.reset();
        flushed = System.nanoTime();
    }
}
