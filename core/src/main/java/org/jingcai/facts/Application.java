package org.jingcai.facts;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application under way.
 *
 * <p>A null component is unknown; a null {@link Event} has not happened by the day the case is judged. Collections
 * are copied and cannot be changed; an empty one is known to be empty.
 *
 * @param materials codes as the answer on materials lists them
 * @param groundClaimed id of the provision the applicant relies on; all grounds are evaluated anyway
 * @param firstLogin first business in the system: data and attachments are to be completed first
 */
@WithBuilder
public record Application(
        @Label(zh = "受理日期", en = "accepted on") @Nullable Event<LocalDate> acceptedOn,

        @Label(zh = "材料齐全", en = "materials complete") @Nullable
        Boolean materialsComplete,

        @Label(zh = "系统确认提交日期", en = "filed online on") @Nullable
        Event<LocalDate> filedOnlineOn,

        @Label(zh = "现场递交材料日期", en = "paper materials handed in on") @Nullable
        Event<LocalDate> paperMaterialsOn,

        @Label(zh = "已预约", en = "appointment made") @Nullable
        Boolean appointmentMade,

        @Label(zh = "核准日期", en = "approved on") @Nullable Event<LocalDate> approvedOn,

        @Label(zh = "已提交材料", en = "materials handed in") @Nullable
        Set<String> materials,

        @Label(zh = "申报条件", en = "ground claimed") @Nullable String groundClaimed,
        @Label(zh = "首次登录系统", en = "first login") @Nullable Boolean firstLogin,

        @Label(zh = "学位学历系统审核结果", en = "system check of degree and diploma") @Nullable
        SystemDegreeCheck systemDegreeCheck) {

    /** Nothing is known. */
    public static final Application UNKNOWN = ApplicationBuilder.builder().build();

    public Application {
        materials = Frozen.set(materials);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
