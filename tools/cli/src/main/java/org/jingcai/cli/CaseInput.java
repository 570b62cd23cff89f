package org.jingcai.cli;

import java.io.IOException;
import java.util.function.Supplier;
import org.jingcai.facts.Case;
import org.jspecify.annotations.Nullable;

/** An input with any number of cases. Used by one thread; the cases it gives may be read on others. */
interface CaseInput {

    /** The next case, not yet read; null where there is none. */
    @Nullable
    Unread next() throws IOException;

    /**
     * A case that is still to be read.
     *
     * @param line where it starts
     * @param kase throws where the case cannot be read
     */
    record Unread(long line, Supplier<Case> kase) {}
}
