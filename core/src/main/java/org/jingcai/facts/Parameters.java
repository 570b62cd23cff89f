package org.jingcai.facts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures that the policy texts leave to others and the caller wants to set.
 *
 * <p>A null component is unknown. Collections are copied and cannot be changed; an empty one is known to be empty.
 *
 * @param restrictedIndustryCatalogue business codes, compared with {@code unit.mainBusinessCode}
 * @param supportedIndustryCatalogue business codes likewise
 * @param foreignQualificationCatalogue names, compared with {@code applicant.overseasQualification}
 * @param pointsRates points by the id of the provision that grants them
 * @param pointsPassMark by year of the round
 * @param pointsAnnex2 points by the name of the annex's row
 * @param pointsAnnex3 likewise
 * @param quotaPlan permits by {@code unit.id}
 */
@WithBuilder
public record Parameters(
        @Label(zh = "本市全口径城镇单位就业人员平均工资", en = "full-calibre average wage", unit = FactUnit.CNY) @Nullable
        Map<Integer, BigDecimal> avgWageFullCalibreAnnual,

        @Label(zh = "本市全口径城镇单位就业人员月平均工资", en = "full-calibre monthly wage", unit = FactUnit.CNY) @Nullable
        Map<Integer, BigDecimal> avgWageFullCalibreMonthly,

        @Label(zh = "全市职工平均工资", en = "average wage of city employees", unit = FactUnit.CNY) @Nullable
        Map<Integer, BigDecimal> avgWageCityEmployeeAnnual,

        @Label(zh = "本市全社会职工平均工资", en = "all-society average wage", unit = FactUnit.CNY) @Nullable
        Map<Integer, BigDecimal> avgWageAllSocietyAnnual,

        @Label(zh = "基准年度取法", en = "rule for the benchmark year") @Nullable
        BenchmarkYearRule benchmarkYearRule,

        @Label(zh = "指标申报时间", en = "declaration window") @Nullable
        DateRange declarationWindow,

        @Label(zh = "东城收入倍数", en = "Dongcheng's income multiple", unit = FactUnit.TIMES) @Nullable
        BigDecimal dcIncomeMultiple,

        @Label(zh = "自由职业者纳税额度", en = "tax floor for freelancers", unit = FactUnit.CNY) @Nullable
        BigDecimal freelancerAnnualTaxFloor,

        @Label(zh = "禁止和限制目录", en = "catalogue of restricted industries") @Nullable
        Set<String> restrictedIndustryCatalogue,

        @Label(zh = "支持和鼓励发展产业目录", en = "catalogue of supported industries") @Nullable
        Set<String> supportedIndustryCatalogue,

        @Label(zh = "国际职业资格认可目录", en = "catalogue of foreign qualifications") @Nullable
        Set<String> foreignQualificationCatalogue,

        @Label(zh = "城六区", en = "six core districts") @Nullable
        Set<District> coreSixDistricts,

        @Label(zh = "郊区", en = "suburban districts") @Nullable
        Set<District> suburbanDistricts,

        @Label(zh = "各指标分值", en = "points rates", unit = FactUnit.POINTS) @Nullable
        Map<String, BigDecimal> pointsRates,

        @Label(zh = "年度落户分值", en = "pass mark", unit = FactUnit.POINTS) @Nullable
        Map<Integer, BigDecimal> pointsPassMark,

        @Label(zh = "附2创新创业标准", en = "annex 2, innovation", unit = FactUnit.POINTS) @Nullable
        Map<String, BigDecimal> pointsAnnex2,

        @Label(zh = "附3荣誉表彰标准", en = "annex 3, honours", unit = FactUnit.POINTS) @Nullable
        Map<String, BigDecimal> pointsAnnex3,

        @Label(zh = "法定退休年龄规则", en = "statutory retirement age") @Nullable
        RetirementAgeRule retirementAgeRule,

        @Label(zh = "指标分配方案", en = "distribution of permits", unit = FactUnit.PERMITS) @Nullable
        Map<String, Integer> quotaPlan) {

    /** Nothing is known. */
    public static final Parameters UNKNOWN = ParametersBuilder.builder().build();

    public Parameters {
        avgWageFullCalibreAnnual = Frozen.map(avgWageFullCalibreAnnual);
        avgWageFullCalibreMonthly = Frozen.map(avgWageFullCalibreMonthly);
        avgWageCityEmployeeAnnual = Frozen.map(avgWageCityEmployeeAnnual);
        avgWageAllSocietyAnnual = Frozen.map(avgWageAllSocietyAnnual);
        restrictedIndustryCatalogue = Frozen.set(restrictedIndustryCatalogue);
        supportedIndustryCatalogue = Frozen.set(supportedIndustryCatalogue);
        foreignQualificationCatalogue = Frozen.set(foreignQualificationCatalogue);
        coreSixDistricts = Frozen.set(coreSixDistricts);
        suburbanDistricts = Frozen.set(suburbanDistricts);
        pointsRates = Frozen.map(pointsRates);
        pointsPassMark = Frozen.map(pointsPassMark);
        pointsAnnex2 = Frozen.map(pointsAnnex2);
        pointsAnnex3 = Frozen.map(pointsAnnex3);
        quotaPlan = Frozen.map(quotaPlan);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
