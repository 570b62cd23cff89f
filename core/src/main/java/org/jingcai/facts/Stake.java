package org.jingcai.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stake the applicant holds in an enterprise.
 *
 * <p>A null component is unknown. Collections are copied and cannot be changed; an empty one is known to be empty,
 * yet a year without a record or key is unknown.
 *
 * @param subscribedRatio as filed with the registrar
 */
public record Stake(
        @Label(zh = "投资企业类型", en = "type of enterprise") @Nullable
        EntityType entityType,

        @Label(zh = "认缴出资比例", en = "share subscribed", unit = FactUnit.PERCENT) @Nullable
        BigDecimal subscribedRatio,

        @Label(zh = "投资企业纳税记录", en = "enterprise tax records") @Nullable
        List<StakeTaxRecord> taxRecords) {

    public Stake {
        taxRecords = Frozen.list(taxRecords);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
