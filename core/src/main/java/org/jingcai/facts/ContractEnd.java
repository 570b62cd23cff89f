package org.jingcai.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a labour contract ends: on a day, or never of itself. */
public sealed interface ContractEnd {

    /** A contract without a fixed term. */
    ContractEnd OPEN_ENDED = OpenEnded.OPEN_ENDED;

    static ContractEnd on(LocalDate date) {
        return new OnDate(date);
    }

    /** The last day of the contract; null where it is open-ended. */
    @Nullable
    LocalDate date();

    /** A contract that ends on a day. */
    record OnDate(LocalDate date) implements ContractEnd {

        public OnDate {
            Objects.requireNonNull(date);
        }

        @Override
        public String toString() {
            return Shape.of(this);
        }
    }

    /** A contract without a fixed term; the type of {@link ContractEnd#OPEN_ENDED}. */
    enum OpenEnded implements ContractEnd {
        OPEN_ENDED;

        @Override
        public @Nullable LocalDate date() {
            return null;
        }
    }
}
