package org.jingcai.facts;

import org.jspecify.annotations.Nullable;

/**
 * An award the applicant received.
 *
 * <p>A null component is unknown.
 */
@WithBuilder
public record Award(
        @Label(zh = "授奖主体", en = "who granted the award") @Nullable
        AwardIssuer issuerScope,

        @Label(zh = "奖项级别", en = "tier of the award") @Nullable
        AwardTier tier,

        @Label(zh = "奖项等级", en = "grade of the award") @Nullable
        AwardGrade grade,

        @Label(zh = "奖项领域", en = "field of the award") @Nullable
        AwardField field,

        @Label(zh = "奖项被撤销", en = "award revoked") @Nullable Boolean revoked) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
