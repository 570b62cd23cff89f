package org.jingcai.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit paid in one calendar year.
 *
 * <p>A null component is unknown.
 *
 * @param year key of the record, required: {@link CaseValidator} reports a record without it
 * @param taxPaid the unit's own taxes, withheld personal income tax excluded
 * @param withheldIncomeTax personal income tax the unit withheld, kept apart
 * @param taxPaidInDistrict the part of {@code taxPaid} paid in the applying district
 */
@WithBuilder
public record UnitTaxRecord(
        @Label(zh = "单位纳税年度", en = "tax year of the unit", unit = FactUnit.YEAR) @Nullable
        Integer year,

        @Label(zh = "纳税额", en = "tax paid", unit = FactUnit.CNY) @Nullable
        BigDecimal taxPaid,

        @Label(zh = "代扣代缴个人所得税", en = "income tax withheld", unit = FactUnit.CNY) @Nullable
        BigDecimal withheldIncomeTax,

        @Label(zh = "本区纳税额", en = "tax paid in the district", unit = FactUnit.CNY) @Nullable
        BigDecimal taxPaidInDistrict)
        implements TaxRecord {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
