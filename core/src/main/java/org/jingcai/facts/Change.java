package org.jingcai.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of data of the unit or the permit holder.
 *
 * <p>A null component is unknown; a null {@link Event} has not happened by the day the case is judged.
 *
 * @param occurredOn null is unknown, as it is no event
 * @param wilful a finding
 */
@WithBuilder
public record Change(
        @Label(zh = "信息变更类型", en = "kind of change") @Nullable
        ChangeKind kind,

        @Label(zh = "变更发生日期", en = "change occurred on") @Nullable
        LocalDate occurredOn,

        @Label(zh = "系统发起日期", en = "initiated in the system on") @Nullable
        Event<LocalDate> initiatedOn,

        @Label(zh = "携材料核准日期", en = "materials presented on") @Nullable
        Event<LocalDate> materialsOn,

        @Label(zh = "故意拖延隐瞒遗漏", en = "wilful delay, concealment or omission") @Nullable
        Boolean wilful) {

    /** Nothing is known. */
    public static final Change UNKNOWN = ChangeBuilder.builder().build();

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
