package org.jingcai.json;

import java.io.ByteArrayOutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jingcai.answer.Finding;
import tools.jackson.core.JsonGenerator;

/**
 * The findings of one answer that have been written: a finding stands in several paths, and is put into words and bytes
 * once. One thread at a time.
 */
final class WrittenFindings {

    private final Map<Finding, Span> spans = new IdentityHashMap<>();
    private final Bytes bytes;

    /** Where a finding stands in what has been written, from its brace to after the other. */
    private record Span(int start, int end) {}

    /**
     * @param bytes what the generator writes to, in UTF-8
     */
    WrittenFindings(Bytes bytes) {
        this.bytes = bytes;
    }

    void write(Finding finding, Writing out) {
        JsonGenerator generator = out.generator();
        Span span = spans.get(finding);
        if (span == null) {
            generator.flush();
            int before = bytes.size();
            FindingWriter.write(finding, out);
            generator.flush();
            spans.put(finding, new Span(bytes.next('{', before), bytes.size()));
        } else {
            generator.writeRawValue(""); // what parts it from the value before
            generator.flush();
            bytes.repeat(span.start(), span.end());
        }
    }

    /** Bytes that can be looked at and repeated while more are written. */
    static final class Bytes extends ByteArrayOutputStream {

        private static final int USUAL = 1 << 16;

        Bytes() {
            super(USUAL);
        }

        private int next(char wanted, int from) {
            int at = from;
            while (buf[at] != wanted) {
                at++;
            }
            return at;
        }

        private void repeat(int start, int end) {
            write(buf, start, end - start);
        }
    }
}
