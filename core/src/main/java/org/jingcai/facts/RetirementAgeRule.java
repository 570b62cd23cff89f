package org.jingcai.facts;

import org.jspecify.annotations.Nullable;

/**
 * Statutory retirement ages in completed months, so that an age of 60 years and 4 months can be written.
 *
 * <p>A null component is unknown.
 */
public record RetirementAgeRule(
        @Label(zh = "男性退休年龄", en = "retirement age of men", unit = FactUnit.MONTHS) @Nullable
        Integer male,

        @Label(zh = "女工人退休年龄", en = "retirement age of women workers", unit = FactUnit.MONTHS) @Nullable
        Integer femaleWorker,

        @Label(zh = "女干部退休年龄", en = "retirement age of women cadres", unit = FactUnit.MONTHS) @Nullable
        Integer femaleCadre) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
