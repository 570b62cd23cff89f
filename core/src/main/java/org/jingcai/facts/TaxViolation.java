package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tax violation the applicant answers for.
 *
 * <p>A null component is unknown.
 *
 * @param finedParty where null it follows from the role, see {@link #finedPartyOrDefault()}
 */
@WithBuilder
public record TaxViolation(
        @Label(zh = "涉税违法处理部门", en = "department that found the violation") @Nullable
        TaxDepartment department,

        @Label(zh = "涉税违法人员身份", en = "role in the violation") @Nullable
        TaxRole role,

        @Label(zh = "涉税违法受罚主体", en = "party fined") @Nullable
        FinedParty finedParty,

        @Label(zh = "涉税违法罚款金额", en = "fine", unit = FactUnit.CNY) @Nullable
        BigDecimal fine,

        @Label(zh = "涉税违法日期", en = "date of the violation") @Nullable
        LocalDate date,

        @Label(zh = "涉税违法类型", en = "kind of violation") @Nullable
        TaxViolationKind kind) {

    /** The party fined, by default the person for an individual or sole trader; null where neither fact is known. */
    public @Nullable FinedParty finedPartyOrDefault() {
        if (finedParty != null || role == null) {
            return finedParty;
        }
        return role == TaxRole.INDIVIDUAL || role == TaxRole.SOLE_TRADER
                ? FinedParty.INDIVIDUAL
                : FinedParty.ORGANISATION;
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
