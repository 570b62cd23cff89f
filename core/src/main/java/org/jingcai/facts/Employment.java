package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's employment with the unit.
 *
 * <p>A null component is unknown; a null {@link Event} has not happened by the day the case is judged.
 */
@WithBuilder
public record Employment(
        @Label(zh = "入职日期", en = "start of employment") @Nullable
        LocalDate startDate,

        @Label(zh = "连续聘用", en = "continuous employment") @Nullable
        Boolean continuous,

        @Label(zh = "合法劳动关系", en = "lawful employment relation") @Nullable
        Boolean lawfulRelation,

        @Label(zh = "劳动合同签订单位", en = "employer in the contract") @Nullable
        String contractEmployer,

        @Label(zh = "社会保险缴纳单位", en = "payer of social insurance") @Nullable
        String socialInsuranceEmployer,

        @Label(zh = "个人所得税缴纳单位", en = "payer of income tax") @Nullable
        String incomeTaxEmployer,

        @Label(zh = "劳动合同终止日期", en = "end of the contract") @Nullable
        ContractEnd contractEndDate,

        @Label(zh = "继续聘用", en = "employment continues") @Nullable
        Boolean continues,

        @Label(zh = "离职日期", en = "date of separation") @Nullable
        Event<LocalDate> separationDate,

        @Label(zh = "新单位试用期结束日期", en = "end of probation with the new employer") @Nullable
        LocalDate newEmployerProbationEnd) {

    /** Nothing is known. */
    public static final Employment UNKNOWN = EmploymentBuilder.builder().build();

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
