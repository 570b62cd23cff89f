package org.jingcai.facts;

import org.jspecify.annotations.Nullable;

/**
 * The two independent checks of degree and diploma that the system makes.
 *
 * <p>A null component is unknown.
 */
public record SystemDegreeCheck(
        @Label(zh = "学位系统审核结果", en = "system check of the degree") @Nullable
        CheckResult degree,

        @Label(zh = "学历系统审核结果", en = "system check of the diploma") @Nullable
        CheckResult diploma) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
