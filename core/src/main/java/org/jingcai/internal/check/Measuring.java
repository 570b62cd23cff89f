package org.jingcai.internal.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A check that holds a value against a measure. Both are asked only where the status is known. */
public interface Measuring {

    /** Distance to what is asked, negative where it is missed; null where there is none. */
    @Nullable
    BigDecimal margin(Given given);

    /** How much is missing in proportion to what is asked; 0 where proportions say nothing. */
    default double relativeShortfall(Given given) {
        return 0;
    }
}
