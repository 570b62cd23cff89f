package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unit that employs the applicant and files for him or her.
 *
 * <p>A null component is unknown; a null {@link Event} has not happened by the day the case is judged. Collections
 * are copied and cannot be changed; an empty one is known to be empty, yet a year without a record or key is unknown.
 */
@WithBuilder
public record Unit(
        @Label(zh = "单位类型", en = "kind of unit") @Nullable UnitKind kind,

        @Label(zh = "法人资格", en = "legal personality") @Nullable
        Boolean legalPerson,

        @Label(zh = "合法注册备案", en = "lawful registration") @Nullable
        Boolean lawfullyRegistered,

        @Label(zh = "注册地", en = "district of registration") @Nullable
        District registrationDistrict,

        @Label(zh = "注册登记日期", en = "registration date") @Nullable
        LocalDate registrationDate,

        @Label(zh = "本市注册登记日期", en = "registered in Beijing since") @Nullable
        LocalDate registeredInBeijingSince,

        @Label(zh = "税务登记地", en = "district of tax registration") @Nullable
        District taxDistrict,

        @Label(zh = "税务登记日期", en = "tax registration date") @Nullable
        LocalDate taxRegistrationDate,

        @Label(zh = "开始缴纳税费日期", en = "paying taxes since") @Nullable
        LocalDate taxPayingSince,

        @Label(zh = "成立日期", en = "date of establishment") @Nullable
        LocalDate establishedDate,

        @Label(zh = "注册资本", en = "registered capital", unit = FactUnit.CNY) @Nullable
        BigDecimal registeredCapital,

        @Label(zh = "实缴注册资本", en = "paid-in capital", unit = FactUnit.CNY) @Nullable
        BigDecimal paidInCapital,

        @Label(zh = "单位纳税记录", en = "tax records of the unit") @Nullable
        List<UnitTaxRecord> taxRecords,

        @Label(zh = "合法用工人数", en = "lawful employees", unit = FactUnit.PERSONS) @Nullable
        Map<Integer, Integer> headcountByYear,

        @Label(zh = "享受区级创业政策", en = "under the district's start-up policy") @Nullable
        Boolean startupPolicyBeneficiary,

        @Label(zh = "享受创业政策起始日", en = "start of the start-up policy") @Nullable
        LocalDate startupPolicyStart,

        @Label(zh = "符合首都城市功能定位和产业规划要求", en = "fit with the capital's functions") @Nullable
        Judgement fitsCapitalFunction,

        @Label(zh = "符合本区功能定位和产业方向", en = "fit with the district's functions") @Nullable
        Judgement fitsDistrictFunction,

        @Label(zh = "主营业务", en = "main business") @Nullable String mainBusinessCode,

        @Label(zh = "经营状况良好", en = "operating well") @Nullable
        Boolean operatingWell,

        @Label(zh = "信用良好", en = "good credit") @Nullable Boolean creditGood,

        @Label(zh = "违法违规记录", en = "record of violations") @Nullable
        Boolean hasViolations,

        @Label(zh = "科技创新主体类型", en = "type of innovation body") @Nullable
        InnovationBodyType innovationBodyType,

        @Label(zh = "科技创新服务主体类型", en = "type of innovation service body") @Nullable
        ServiceBodyType serviceBodyType,

        @Label(zh = "单位资质证书", en = "qualification certificates of the unit") @Nullable
        List<QualificationCertificate> qualificationCertificates,

        @Label(zh = "重点支持类别", en = "priority tags") @Nullable
        Set<PriorityTag> priorityTags,

        @Label(zh = "区级百强", en = "among the district's top 100") @Nullable
        Boolean districtTop100,

        @Label(zh = "单位经推荐并获批准", en = "unit recommended and approved") @Nullable
        Boolean recommendedAndApproved,

        @Label(zh = "已开通办理权限", en = "system rights granted") @Nullable
        Boolean systemAuthorised,

        @Label(zh = "原主管区", en = "previous competent district") @Nullable
        District previousDistrict,

        @Label(zh = "业务经办人已备案", en = "handler registered") @Nullable
        Boolean handlerRegistered,

        @Label(zh = "单位管理制度", en = "management system of the unit") @Nullable
        Boolean hasManagementSystem,

        @Label(zh = "年度办理计划申报日期", en = "yearly plan submitted on") @Nullable
        Event<LocalDate> planSubmittedOn,

        @Label(zh = "指标数", en = "permits allocated", unit = FactUnit.PERMITS) @Nullable
        Integer quotaAllocated,

        @Label(zh = "已用指标", en = "permits used", unit = FactUnit.PERMITS) @Nullable
        Integer quotaUsed,

        @Label(zh = "指标年度", en = "quota year", unit = FactUnit.YEAR) @Nullable
        Integer quotaYear,

        @Label(zh = "指标过期", en = "quota expired") @Nullable Boolean quotaExpired,

        @Label(zh = "追加申请日期", en = "top-up requested on") @Nullable
        Event<LocalDate> topUpRequestedOn,

        @Label(zh = "需求较大", en = "large demand") @Nullable Boolean largeDemand,

        @Label(zh = "足额缴纳社保", en = "social insurance paid in full") @Nullable
        Boolean socialInsuranceInFull,

        @Label(zh = "监督处理情形", en = "findings about conduct") @Nullable
        Set<ConductFlag> conductFlags,

        @Label(zh = "一年内办证人数", en = "permits issued within a year", unit = FactUnit.PERSONS) @Nullable
        Integer permitsIssuedLastYear,

        @Label(zh = "一年内流失人数", en = "permit holders lost within a year", unit = FactUnit.PERSONS) @Nullable
        Integer permitLeaversLastYear,

        @Label(zh = "主管单位渠道", en = "filing channel") @Nullable
        UnitChannel channel,

        @Label(zh = "单位层级", en = "level of the unit") @Nullable
        AdminLevel adminLevel,

        @Label(zh = "所属系统行业", en = "sectors") @Nullable Set<Sector> sectors,

        @Label(zh = "单位提供虚假材料年份", en = "year of the unit's false materials", unit = FactUnit.YEAR) @Nullable
        Event<Integer> fraudYear,

        @Label(zh = "开办资金", en = "start-up funds", unit = FactUnit.CNY) @Nullable
        BigDecimal startUpFunds,

        @Label(zh = "纳税地区人力社保局同意", en = "consent of the tax district") @Nullable
        Boolean taxDistrictConsent,

        @Label(zh = "统一社会信用代码", en = "unified social credit code") @Nullable
        String id,

        @Label(zh = "主营业务属于禁止和限制范围", en = "main business restricted") @Nullable
        Boolean mainBusinessRestricted,

        @Label(zh = "依法纳税", en = "taxes paid as the law demands") @Nullable
        Boolean taxCompliant,

        @Label(zh = "人事档案管理方式", en = "management of personnel files") @Nullable
        ArchiveManagement archiveManagement,

        @Label(zh = "符合主管单位准入条件", en = "fit with the competent unit's conditions") @Nullable
        Judgement accessConditionsMet,

        @Label(zh = "计划单列用人单位类别", en = "classes of separately planned units") @Nullable
        Set<KeySupportTag> keySupportTags) {

    /** Nothing is known. */
    public static final Unit UNKNOWN = UnitBuilder.builder().build();

    public Unit {
        taxRecords = Frozen.list(taxRecords);
        headcountByYear = Frozen.map(headcountByYear);
        qualificationCertificates = Frozen.list(qualificationCertificates);
        priorityTags = Frozen.set(priorityTags);
        conductFlags = Frozen.set(conductFlags);
        sectors = Frozen.set(sectors);
        keySupportTags = Frozen.set(keySupportTags);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
