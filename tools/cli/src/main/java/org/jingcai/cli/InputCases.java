package org.jingcai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jingcai.facts.Case;
import org.jspecify.annotations.Nullable;

/** The cases of an input, which remembers the lines of those that are under way. */
final class InputCases implements Iterator<Supplier<Case>> {

    private final CaseInput input;
    private final Map<Long, Long> lines = new ConcurrentHashMap<>();
    private long drawn;
    private CaseInput.@Nullable Unread next;
    private boolean ended;

    InputCases(CaseInput input) {
        this.input = input;
    }

    void skip(long cases) {
        for (long i = 0; i < cases && hasNext(); i++) {
            next = null;
        }
    }

    /** @throws UncheckedIOException where the input cannot be read on */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = input.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public Supplier<Case> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        CaseInput.Unread taken = next;
        next = null;
        lines.put(drawn++, taken.line());
        return taken.kase();
    }

    /** The line of the case at a position; asked once. From any thread. */
    long lineOf(long position) {
        return Objects.requireNonNull(lines.remove(position));
    }
}
