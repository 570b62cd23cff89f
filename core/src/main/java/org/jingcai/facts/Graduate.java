package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The graduate to be introduced from outside Beijing.
 *
 * <p>A null component is unknown; a null {@link Event} has not happened by the day the case is judged. Collections
 * are copied and cannot be changed; an empty one is known to be empty.
 *
 * @param foundingShare excludes shares got by transfer or later entry
 */
@WithBuilder
public record Graduate(
        @Label(zh = "毕业生出生日期", en = "birth date of the graduate") @Nullable
        LocalDate birthDate,

        @Label(zh = "引进当年", en = "year of introduction", unit = FactUnit.YEAR) @Nullable
        Integer introductionYear,

        @Label(zh = "列入国家统一招生计划", en = "admitted under the national plan") @Nullable
        Boolean inNationalPlan,

        @Label(zh = "培养方式非定向", en = "not trained for a fixed employer") @Nullable
        Boolean nonDirected,

        @Label(zh = "在校期间存在劳动关系", en = "employed during study") @Nullable
        Boolean employedDuringStudy,

        @Label(zh = "在校或休学自主创业", en = "own start-up during study") @Nullable
        Boolean ownStartupDuringStudy,

        @Label(zh = "按时毕业", en = "graduated on time") @Nullable
        Boolean graduatedOnTime,

        @Label(zh = "取得相应学历学位", en = "degree and diploma obtained") @Nullable
        Boolean degreeAndDiploma,

        @Label(zh = "北京常住户口", en = "Beijing household registration") @Nullable
        Boolean beijingHukou,

        @Label(zh = "应届毕业生", en = "fresh graduate") @Nullable
        Boolean freshGraduate,

        @Label(zh = "毕业生学历层次", en = "level of the graduate") @Nullable
        GraduateLevel degreeLevel,

        @Label(zh = "优秀博士", en = "excellent doctor") @Nullable
        Judgement excellentDoctor,

        @Label(zh = "院校类别", en = "groups of schools") @Nullable
        Set<SchoolTag> schoolTags,

        @Label(zh = "岗位类别", en = "kind of post") @Nullable PostKind postKind,

        @Label(zh = "专业匹配", en = "major matches the post") @Nullable
        Judgement majorMatch,

        @Label(zh = "发起人或主要创始人", en = "founder") @Nullable Boolean founderRole,

        @Label(zh = "创办时持股比例", en = "share at the founding", unit = FactUnit.PERCENT) @Nullable
        BigDecimal foundingShare,

        @Label(zh = "重点支持产业", en = "start-up in a supported industry") @Nullable
        Boolean startupSupportedIndustry,

        @Label(zh = "创新创业成效突出", en = "outstanding start-up") @Nullable
        Judgement startupOutstanding,

        @Label(zh = "父母为北京支边人员", en = "parents sent from Beijing to the border") @Nullable
        Boolean parentSupportBorder,

        @Label(zh = "父母为北京知青", en = "parents sent from Beijing as youths") @Nullable
        Boolean parentZhiqing,

        @Label(zh = "直系亲属需照顾", en = "close relative in Beijing needs care") @Nullable
        Boolean beijingRelativeNeedsCare,

        @Label(zh = "上学期间父母双方调京并有户口", en = "both parents moved to Beijing during study") @Nullable
        Boolean bothParentsMovedDuringStudy,

        @Label(zh = "计划单列类别", en = "separately planned category") @Nullable
        SpecialPlanCategory specialPlanCategory,

        @Label(zh = "信息提交日期", en = "data submitted on") @Nullable
        Event<LocalDate> submittedOn,

        @Label(zh = "公示工作日数", en = "working days of publicity", unit = FactUnit.WORKING_DAYS) @Nullable
        Integer publicityWorkingDays,

        @Label(zh = "公示异议影响引进", en = "objection bars the introduction") @Nullable
        Boolean publicityObjection,

        @Label(zh = "落户申请日期", en = "settlement filed on") @Nullable
        Event<LocalDate> settlementFiledOn,

        @Label(zh = "学历学位报到社保比对一致", en = "records match") @Nullable
        Boolean recordsMatch,

        @Label(zh = "见习期结果", en = "outcome of probation") @Nullable
        ProbationOutcome probationOutcome,

        @Label(zh = "弄虚作假或行贿", en = "falsification or bribery") @Nullable
        Boolean falsificationOrBribery,

        @Label(zh = "约定服务期限", en = "service term agreed") @Nullable
        Boolean serviceTermAgreed,

        @Label(zh = "毕业日期", en = "graduation date") @Nullable
        LocalDate graduatedOn,

        @Label(zh = "毕业后初次就业", en = "first employment after graduation") @Nullable
        Boolean firstEmployment,

        @Label(zh = "住院医师规培合格", en = "residency training passed") @Nullable
        Boolean residencyTraining,

        @Label(zh = "国内高校居世界前200名", en = "Chinese university among the world's top 200") @Nullable
        Judgement schoolInWorldTop200,

        @Label(zh = "父母双方已有北京户口", en = "both parents registered in Beijing") @Nullable
        Boolean bothParentsBeijingHukou,

        @Label(zh = "带动就业效果显著", en = "many jobs created by the start-up") @Nullable
        Judgement startupJobCreation,

        @Label(zh = "约定落户期限", en = "agreed settlement term") @Nullable
        SettlementTerm settlementTerm) {

    /** Nothing is known. */
    public static final Graduate UNKNOWN = GraduateBuilder.builder().build();

    public Graduate {
        schoolTags = Frozen.set(schoolTags);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
