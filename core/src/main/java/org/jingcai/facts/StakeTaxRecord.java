package org.jingcai.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise paid in one calendar year.
 *
 * <p>A null component is unknown.
 *
 * @param year key of the record, required: {@link CaseValidator} reports a record without it
 * @param taxPaid national plus local taxes
 */
public record StakeTaxRecord(
        @Label(zh = "投资企业纳税年度", en = "tax year of the enterprise", unit = FactUnit.YEAR) @Nullable
        Integer year,

        @Label(zh = "企业已缴税金", en = "tax paid by the enterprise", unit = FactUnit.CNY) @Nullable
        BigDecimal taxPaid)
        implements TaxRecord {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
