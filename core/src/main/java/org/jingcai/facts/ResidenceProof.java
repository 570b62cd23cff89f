package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The proof of the lawful and stable residence.
 *
 * <p>A null component is unknown.
 */
@WithBuilder
public record ResidenceProof(
        @Label(zh = "住所证明类型", en = "kind of residence proof") @Nullable
        ResidenceProofKind proofKind,

        @Label(zh = "居住证有效期至", en = "residence permit valid until") @Nullable
        LocalDate permitValidUntil,

        @Label(zh = "已取得产权证", en = "title obtained") @Nullable
        Boolean titleObtained,

        @Label(zh = "房主为配偶", en = "owned by the spouse") @Nullable
        Boolean ownerIsSpouse,

        @Label(zh = "租赁到期日", en = "lease ends on") @Nullable LocalDate leaseEndsOn,

        @Label(zh = "合同载明地址与双方姓名", en = "lease states address and parties") @Nullable
        Boolean leaseStatesAddressAndParties,

        @Label(zh = "出租房屋性质", en = "kind of home let") @Nullable
        LessorType lessorType,

        @Label(zh = "可提供产权证原件", en = "original title available") @Nullable
        Boolean originalTitleAvailable,

        @Label(zh = "产权人为单位", en = "owned by the unit") @Nullable
        Boolean unitOwnsHouse) {

    /** Nothing is known. */
    public static final ResidenceProof UNKNOWN = ResidenceProofBuilder.builder().build();

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
