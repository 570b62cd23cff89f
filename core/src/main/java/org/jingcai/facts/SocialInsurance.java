package org.jingcai.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's social insurance in Beijing.
 *
 * <p>A null component is unknown. Collections are copied and cannot be changed; an empty one is known to be empty.
 *
 * @param monthsByType normal months from July 1998 to the cut-off; months made up for are excluded
 * @param continuousMonths months ending at the cut-off; months made up for are counted in
 * @param insuredMonths the calendar of normal months, where known
 */
@WithBuilder
public record SocialInsurance(
        @Label(zh = "各险种正常累计缴费月数", en = "normal months by insurance", unit = FactUnit.MONTHS) @Nullable
        Map<InsuranceType, Integer> monthsByType,

        @Label(zh = "连续缴费月数", en = "continuous months", unit = FactUnit.MONTHS) @Nullable
        Integer continuousMonths,

        @Label(zh = "正常缴费月份", en = "normal months") @Nullable
        List<YearMonthRange> insuredMonths,

        @Label(zh = "补缴月数", en = "months made up for", unit = FactUnit.MONTHS) @Nullable
        Integer makeUpMonths,

        @Label(zh = "缴费记录形成日期", en = "payment record formed on") @Nullable
        LocalDate recordFormedBy,

        @Label(zh = "缴费状态正常", en = "status normal") @Nullable
        Boolean statusNormal,

        @Label(zh = "五险符合规定", en = "five insurances in order") @Nullable
        Boolean allTypesCompliant,

        @Label(zh = "社保缴费单位", en = "paying unit") @Nullable String payingUnit,

        @Label(zh = "社保缴费区", en = "paying district") @Nullable
        PayingDistrict payingDistrict,

        @Label(zh = "单位在京登记注册", en = "unit registered in Beijing") @Nullable
        Boolean unitRegisteredInBeijing,

        @Label(zh = "实际就业地在京", en = "workplace in Beijing") @Nullable
        Boolean actualWorkplaceInBeijing) {

    /** Nothing is known. */
    public static final SocialInsurance UNKNOWN =
            SocialInsuranceBuilder.builder().build();

    public SocialInsurance {
        monthsByType = Frozen.map(monthsByType);
        insuredMonths = Frozen.list(insuredMonths);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
