package org.jingcai.facts;

import org.jspecify.annotations.Nullable;

/**
 * Months in which home, or home and job, were moved out of the core districts.
 *
 * <p>A null component is unknown.
 */
@WithBuilder
public record JobHousing(
        @Label(zh = "居住地转移月数", en = "months with the home moved", unit = FactUnit.MONTHS) @Nullable
        Integer movedHomeMonths,

        @Label(zh = "职住均转移月数", en = "months with home and job moved", unit = FactUnit.MONTHS) @Nullable
        Integer movedBothMonths) {

    /** Nothing is known. */
    public static final JobHousing UNKNOWN = JobHousingBuilder.builder().build();

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
