package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a yearly amount is held against, for one reading of the text. */
interface Thresholds {

    /** The threshold for the income of one year, judged in another; null where a figure for it is unknown. */
    @Nullable
    BigDecimal forYear(int year, int judgedIn);

    /** Paths of the figures that {@link #forYear} would need. */
    List<String> missing(int year, int judgedIn);

    /** The same for every year. */
    static Thresholds fixed(BigDecimal amount) {
        return new Thresholds() {
            @Override
            public BigDecimal forYear(int year, int judgedIn) {
                return amount;
            }

            @Override
            public List<String> missing(int year, int judgedIn) {
                return List.of();
            }
        };
    }
}
