package org.jingcai.answer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points between two bounds, both included and equal where the points are certain.
 *
 * @param min null where nothing bounds them from below
 * @param max null where nothing bounds them from above
 */
public record PointsRange(
        @Nullable BigDecimal min, @Nullable BigDecimal max) {

    public static final PointsRange ZERO = exactly(BigDecimal.ZERO);

    /** Certain points. */
    public static PointsRange exactly(BigDecimal points) {
        return new PointsRange(points, points);
    }

    public static PointsRange between(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        return new PointsRange(min, max);
    }

    /** Whether both bounds are there and equal. */
    public boolean isCertain() {
        return min != null && max != null && min.compareTo(max) == 0;
    }

    /** The exact sum, bound by bound. */
    public PointsRange plus(PointsRange other) {
        return new PointsRange(
                min == null || other.min == null ? null : min.add(other.min),
                max == null || other.max == null ? null : max.add(other.max));
    }

    /** The smallest range that holds both. */
    public PointsRange hull(PointsRange other) {
        return new PointsRange(
                min == null || other.min == null ? null : min.min(other.min),
                max == null || other.max == null ? null : max.max(other.max));
    }

    /** Whether every value of the other is one of this. */
    public boolean contains(PointsRange other) {
        return (min == null || other.min != null && min.compareTo(other.min) <= 0)
                && (max == null || other.max != null && max.compareTo(other.max) >= 0);
    }
}
