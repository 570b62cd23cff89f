package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The work residence permit the applicant already holds.
 *
 * <p>A null component is unknown; a null {@link Event} has not happened by the day the case is judged.
 *
 * @param expiresOn printed on the present permit, before the renewal or extension under way; where null, three years
 *     after {@code issuedOn}
 * @param renewalCount 0 while the first permit is still running
 */
@WithBuilder
public record Certificate(
        @Label(zh = "核发日期", en = "issued on") @Nullable LocalDate issuedOn,
        @Label(zh = "有效期届满日", en = "expiry date") @Nullable LocalDate expiresOn,

        @Label(zh = "续签次数", en = "number of renewals", unit = FactUnit.COUNT) @Nullable
        Integer renewalCount,

        @Label(zh = "续签申请日期", en = "renewal filed on") @Nullable
        Event<LocalDate> renewalFiledOn,

        @Label(zh = "续签核准日期", en = "renewal approved on") @Nullable
        Event<LocalDate> renewalApprovedOn,

        @Label(zh = "解除员工关联日期", en = "released by the unit on") @Nullable
        Event<LocalDate> unitReleasedOn,

        @Label(zh = "聘用单位变更申请日期", en = "change of employer filed on") @Nullable
        Event<LocalDate> employerChangeFiledOn,

        @Label(zh = "聘用单位变更核准日期", en = "change of employer approved on") @Nullable
        Event<LocalDate> employerChangeApprovedOn,

        @Label(zh = "延期申请日期", en = "extension filed on") @Nullable
        Event<LocalDate> extensionFiledOn,

        @Label(zh = "延期截止日", en = "extended until") @Nullable
        Event<LocalDate> extensionUntil,

        @Label(zh = "证件状态", en = "state of the permit") @Nullable
        CertificateState state,

        @Label(zh = "仍符合办理条件", en = "still qualified") @Nullable
        Judgement stillQualifies) {

    /** Nothing is known. */
    public static final Certificate UNKNOWN = CertificateBuilder.builder().build();

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
