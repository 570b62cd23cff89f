package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child under age who moves along.
 *
 * <p>A null component is unknown.
 */
public record Minor(
        @Label(zh = "随迁子女出生日期", en = "birth date of the minor") @Nullable
        LocalDate birthDate) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
