package org.jingcai.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have happened, with what is recorded of it: its date most often, a year or a finding otherwise.
 *
 * <p>A fact that is an event is null where it has not happened by the day the case is judged, and {@link #unknown()}
 * where nobody knows.
 *
 * @param value what is recorded; null where nobody knows whether or when it happened
 */
public record Event<T>(@Nullable T value) {

    private static final Event<?> UNKNOWN = new Event<>(null);

    /** It happened, and this is recorded of it. */
    public static <T> Event<T> on(T value) {
        return new Event<>(Objects.requireNonNull(value));
    }

    /** Nobody knows whether or when it happened. */
    @SuppressWarnings("unchecked") // holds no value of any type
    public static <T> Event<T> unknown() {
        return (Event<T>) UNKNOWN;
    }

    public boolean isUnknown() {
        return value == null;
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
