package org.jingcai.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of an input, read one at a time. */
final class InputLines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] line = new byte[BUFFER];
    private int next;
    private int end;
    private long number;
    private long bytesRead;

    /** @param longest bytes of a line that are kept; of a longer one nothing is */
    InputLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param number counted from 1
     * @param bytes null where there are too many
     */
    record Line(long number, byte @Nullable [] bytes) {

        boolean isBlank() {
            return hasOnly(" \t\r");
        }

        /** Whether it has none but these characters of ASCII. */
        boolean hasOnly(String characters) {
            if (bytes == null) {
                return false;
            }
            for (byte b : bytes) {
                if (characters.indexOf(b) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line; null where there is none. */
    @Nullable
    Line next() throws IOException {
        int length = 0;
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            length = keep(length, stop - next);
            boolean complete = stop < end;
            next = stop + (complete ? 1 : 0);
            if (complete) {
                break;
            }
        }
        return any ? line(length) : null;
    }

    /** Adds what stands next in the buffer to the line; -1 once the line is too long. */
    private int keep(int length, int more) {
        if (length < 0 || length + more > longest) {
            return -1;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(length + more, 2 * line.length)));
        }
        System.arraycopy(buffer, next, line, length, more);
        return length + more;
    }

    private Line line(int length) {
        number++;
        boolean carriageReturn = length > 0 && line[length - 1] == '\r';
        byte[] bytes = length < 0 ? null : Arrays.copyOf(line, carriageReturn ? length - 1 : length);
        if (line.length > BUFFER) {
            line = new byte[BUFFER]; // one long line is no reason to hold on to the room for it
        }
        return new Line(number, bytes);
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        bytesRead += end;
        return end > 0;
    }

    /** How much of the input has been read. */
    long bytesRead() {
        return bytesRead;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
