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
        @Nullable BigDecimal min, @Nullable BigDecimal max) {}
