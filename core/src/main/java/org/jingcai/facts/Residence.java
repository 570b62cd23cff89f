package org.jingcai.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling the applicant lived in, and the months of it.
 *
 * <p>A null component is unknown.
 *
 * @param from first month lived there, included; null is unknown
 * @param to last month lived there, included; null means still living there
 */
@WithBuilder
public record Residence(
        @Label(zh = "住所类别", en = "kind of dwelling") @Nullable
        ResidenceKind kind,

        @Label(zh = "居住起始月", en = "first month in the dwelling") @Nullable
        YearMonth from,

        @Label(zh = "居住截止月", en = "last month in the dwelling") @Nullable
        YearMonth to,

        @Label(zh = "规划用途为住宅", en = "planned for dwelling") @Nullable
        Boolean plannedUseResidential,

        @Label(zh = "不动产权证", en = "title certificate") @Nullable
        Boolean titleCertificate,

        @Label(zh = "产权属单位", en = "title held by the unit") @Nullable
        Boolean titleOwnedByUnit,

        @Label(zh = "租赁监管平台备案", en = "lease registered on the platform") @Nullable
        Boolean leaseRegisteredOnPlatform,

        @Label(zh = "住所行政区", en = "district of the dwelling") @Nullable
        District district,

        @Label(zh = "夫妻关系证明", en = "marriage proven") @Nullable
        Boolean marriageProven)
        implements Period {

    @Override
    public @Nullable LocalDate firstDay() {
        return from == null ? null : from.atDay(1);
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return to == null ? null : to.atEndOfMonth();
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
