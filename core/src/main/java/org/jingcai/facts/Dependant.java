package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A spouse or child who is to accompany the applicant.
 *
 * <p>A null component is unknown.
 *
 * @param custodyWithApplicant matters for divorced applicants
 */
@WithBuilder
public record Dependant(
        @Label(zh = "随往人员关系", en = "relation of the dependant") @Nullable
        Relation relation,

        @Label(zh = "随往子女出生日期", en = "birth date of the child") @Nullable
        LocalDate birthDate,

        @Label(zh = "外籍", en = "foreign national") @Nullable Boolean foreignNational,

        @Label(zh = "已办随往或单独办证", en = "already accompanying or with an own permit") @Nullable
        Boolean alreadyAccompanying,

        @Label(zh = "抚养权归申请人", en = "custody with the applicant") @Nullable
        Boolean custodyWithApplicant) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
