package org.jingcai.benchmarks;

import java.util.function.Consumer;
import org.jingcai.facts.Case;
import org.jspecify.annotations.Nullable;

/**
 * One way to answer whether a unit and a person may obtain a new permit in Chaoyang. Made ready once, asked many times.
 *
 * @param <A> the answer in the contender's own shape
 */
public interface Contender<A> {

    /** The full answer: this is what is timed. */
    A judge(Case kase);

    /**
     * Hands over what a finding consists of, status, missing facts, numbers and days, where it is worked out only when
     * asked for; timed too. Nothing by default: most answers are complete.
     */
    default void read(A answer, Consumer<@Nullable Object> reader) {}

    /** The answer in the shape in which contenders are compared; not timed. */
    Verdict verdict(A answer);
}
