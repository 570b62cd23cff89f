package org.jingcai;

import java.util.List;
import org.jingcai.answer.Answer;

/** What became of one case of a stream. */
public sealed interface Result {

    /** Which case of the stream it was, counted from 0. */
    long position();

    /** The case was answered. */
    record Answered(long position, Answer answer) implements Result {}

    /**
     * The case could not be used.
     *
     * @param issues what is wrong with it; never empty
     */
    record Refused(long position, List<Issue> issues) implements Result {

        public Refused {
            issues = List.copyOf(issues);
        }
    }
}
