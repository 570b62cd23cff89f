package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The yearly round of points-based settlement.
 *
 * <p>A null component is unknown; a null {@link Event} has not happened by the day the case is judged. Collections
 * are copied and cannot be changed; an empty one is known to be empty.
 *
 * @param launchYear all cut-off dates derive from it
 * @param owesTaxNow at the time of the application
 */
@WithBuilder
public record Points(
        @Label(zh = "申报工作启动年度", en = "year of the round", unit = FactUnit.YEAR) @Nullable
        Integer launchYear,

        @Label(zh = "积分落户阶段", en = "stage of the round") @Nullable
        PointsStage stage,

        @Label(zh = "北京市居住证申领日期", en = "Beijing residence permit applied for on") @Nullable
        LocalDate beijingResidencePermitAppliedOn,

        @Label(zh = "居住证核发机关", en = "issuer of the residence permit") @Nullable
        PermitIssuer beijingResidencePermitIssuer,

        @Label(zh = "女性岗位类别", en = "category of a woman's post") @Nullable
        WorkerCategory workerCategory,

        @Label(zh = "刑事犯罪记录", en = "criminal record") @Nullable
        Boolean criminalRecord,

        @Label(zh = "法人一证通注册", en = "registered with the digital certificate") @Nullable
        Boolean oneCertDigitalRegistered,

        @Label(zh = "用人单位确认", en = "confirmed by the unit") @Nullable
        Boolean unitConfirmed,

        @Label(zh = "复查申请项", en = "re-checks asked for") @Nullable
        Set<RecheckItem> recheckRequested,

        @Label(zh = "复查次数", en = "number of re-checks", unit = FactUnit.COUNT) @Nullable
        Integer recheckCount,

        @Label(zh = "积分分值", en = "total of points", unit = FactUnit.POINTS) @Nullable
        BigDecimal total,

        @Label(zh = "公示开始日", en = "first day of publicity") @Nullable
        LocalDate publicityStart,

        @Label(zh = "实名书面举报", en = "objection") @Nullable Event<Objection> objection,

        @Label(zh = "弄虚作假年份", en = "year of falsification", unit = FactUnit.YEAR) @Nullable
        Event<Integer> fraudYear,

        @Label(zh = "落户地址类型", en = "kind of settlement address") @Nullable
        SettlementAddressKind settlementAddressKind,

        @Label(zh = "本人及配偶父母子女有产权住房", en = "family owns a home in Beijing") @Nullable
        Boolean familyOwnsBeijingHome,

        @Label(zh = "单位有集体户", en = "unit has a collective registration") @Nullable
        Boolean unitHasCollectiveHukou,

        @Label(zh = "随迁未成年子女", en = "accompanying minors") @Nullable
        List<Minor> accompanyingMinors,

        @Label(zh = "有档案", en = "personal file held") @Nullable
        Boolean archiveHeld,

        @Label(zh = "仍欠缴税款及滞纳金", en = "taxes or surcharges still owed") @Nullable
        Boolean owesTaxNow) {

    /** Nothing is known. */
    public static final Points UNKNOWN = PointsBuilder.builder().build();

    public Points {
        recheckRequested = Frozen.set(recheckRequested);
        accompanyingMinors = Frozen.list(accompanyingMinors);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
