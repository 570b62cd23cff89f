package org.jingcai.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Innovation and entrepreneurship, as claimed for points.
 *
 * <p>A null component is unknown. Collections are copied and cannot be changed; an empty one is known to be empty.
 */
@WithBuilder
public record Innovation(
        @Label(zh = "创新创业奖项", en = "innovation awards") @Nullable
        List<InnovationAward> awards,

        @Label(zh = "市科委系统填报", en = "filed in the science commission system") @Nullable
        Boolean filedInStcSystem,

        @Label(zh = "两系统填报一致", en = "both filings consistent") @Nullable
        Boolean filingConsistent,

        @Label(zh = "投资或就业主体", en = "body invested in or worked for") @Nullable
        InvestOrEmployKind investOrEmployKind) {

    /** Nothing is known. */
    public static final Innovation UNKNOWN = InnovationBuilder.builder().build();

    public Innovation {
        awards = Frozen.list(awards);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
