package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person earned and paid in one calendar year or in one month.
 *
 * <p>A null amount is unknown. Exactly one of year and month is given: {@link CaseValidator} reports the rest.
 *
 * @param year key of an annual record, null in a monthly one
 * @param month key of a monthly record, null in an annual one
 * @param taxableIncome income subject to personal income tax, before deductions
 * @param taxableIncomeInBeijing the part of it earned in Beijing
 * @param taxPaid annual: personal tax of the year; monthly: income tax on wages or labour remuneration
 * @param madeUp true when the tax was paid late; false unless said, never null
 */
@WithBuilder
public record PersonTaxRecord(
        @Label(zh = "个人纳税年度", en = "tax year of the person", unit = FactUnit.YEAR) @Nullable
        Integer year,

        @Label(zh = "个人纳税月份", en = "tax month of the person") @Nullable
        YearMonth month,

        @Label(zh = "应税收入", en = "taxable income", unit = FactUnit.CNY) @Nullable
        BigDecimal taxableIncome,

        @Label(zh = "在本市应税收入", en = "taxable income in Beijing", unit = FactUnit.CNY) @Nullable
        BigDecimal taxableIncomeInBeijing,

        @Label(zh = "个人纳税额", en = "tax paid by the person", unit = FactUnit.CNY) @Nullable
        BigDecimal taxPaid,

        @Label(zh = "个税补缴", en = "tax made up for") Boolean madeUp)
        implements TaxRecord {

    public PersonTaxRecord {
        madeUp = Objects.requireNonNullElse(madeUp, false);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
