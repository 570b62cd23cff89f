package org.jingcai.benchmarks.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a language wants its values. */
public interface Kinds {

    Object money(BigDecimal yuan);

    Object day(LocalDate day);

    Object number(int number);

    /** Stands for an unknown fact. */
    @Nullable
    Object nothing();

    /** Values as Java has them. */
    Kinds JAVA = new Kinds() {
        @Override
        public Object money(BigDecimal yuan) {
            return yuan;
        }

        @Override
        public Object day(LocalDate day) {
            return day;
        }

        @Override
        public Object number(int number) {
            return number;
        }

        @Override
        public @Nullable Object nothing() {
            return null;
        }
    };
}
