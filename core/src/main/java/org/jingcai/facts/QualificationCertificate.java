package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a qualification that a unit holds.
 *
 * <p>A null component is unknown.
 */
public record QualificationCertificate(
        @Label(zh = "资质证书类型", en = "type of qualification certificate") @Nullable
        QualificationCertificateType type,

        @Label(zh = "资质证书有效期至", en = "qualification certificate valid until") @Nullable
        LocalDate validUntil) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
