package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection raised during publicity.
 *
 * <p>A null component is unknown.
 */
public record Objection(
        @Label(zh = "实名举报", en = "objection under a real name") @Nullable
        Boolean realName,

        @Label(zh = "书面举报", en = "objection in writing") @Nullable
        Boolean written,

        @Label(zh = "举报日期", en = "objection filed on") @Nullable
        LocalDate filedOn,

        @Label(zh = "举报属实", en = "objection upheld") @Nullable
        Boolean upheld) {

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
