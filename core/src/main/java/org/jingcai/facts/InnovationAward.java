package org.jingcai.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An award or contest prize for innovation.
 *
 * <p>A null component is unknown.
 *
 * @param points what annex 2 grants, as given by the caller; checked against the cap
 */
public record InnovationAward(
        @Label(zh = "创新创业奖项类型", en = "kind of innovation award") @Nullable
        InnovationAwardKind kind,

        @Label(zh = "创新创业奖项级别", en = "level of innovation award") @Nullable
        InnovationAwardLevel level,

        @Label(zh = "创新创业奖项分值", en = "points of innovation award", unit = FactUnit.POINTS) @Nullable
        BigDecimal points) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
