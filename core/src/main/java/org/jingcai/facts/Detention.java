package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative detention of the applicant.
 *
 * <p>A null component is unknown.
 */
public record Detention(
        @Label(zh = "行政拘留决定机关", en = "authority that ordered the detention") @Nullable
        DetainingAuthority authority,

        @Label(zh = "行政拘留日期", en = "date of the detention") @Nullable
        LocalDate date) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
