package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person the application is for.
 *
 * <p>A null component is unknown. Collections are copied and cannot be changed; an empty one is known to be empty,
 * yet a year without a record or key is unknown.
 *
 * @param nationality two letters of ISO 3166, {@code CN} for Chinese nationals
 * @param falsification a finding by the authority
 */
@WithBuilder
public record Applicant(
        @Label(zh = "出生日期", en = "date of birth") @Nullable LocalDate birthDate,
        @Label(zh = "性别", en = "gender") @Nullable Gender gender,
        @Label(zh = "国籍", en = "nationality") @Nullable String nationality,

        @Label(zh = "人员类别", en = "category of person") @Nullable
        PersonCategory category,

        @Label(zh = "学位", en = "highest degree") @Nullable Degree highestDegree,

        @Label(zh = "工作经历", en = "work experience", unit = FactUnit.MONTHS) @Nullable
        Integer workExperienceMonths,

        @Label(zh = "专业技术职称", en = "level of professional title") @Nullable
        TitleLevel titleLevel,

        @Label(zh = "相当资格资质", en = "equivalent qualification") @Nullable
        Judgement equivalentQualification,

        @Label(zh = "奖项", en = "awards") @Nullable List<Award> awards,

        @Label(zh = "境外职业资格", en = "overseas qualification") @Nullable
        String overseasQualification,

        @Label(zh = "个人纳税记录", en = "tax records of the person") @Nullable
        List<PersonTaxRecord> taxRecords,

        @Label(zh = "知识产权成果", en = "intellectual property items") @Nullable
        List<IpItem> ipItems,

        @Label(zh = "持股比例", en = "share held", unit = FactUnit.PERCENT) @Nullable
        BigDecimal shareRatio,

        @Label(zh = "股东排名", en = "rank among shareholders", unit = FactUnit.RANK) @Nullable
        Integer shareholderRankOverall,

        @Label(zh = "自然人股东排名", en = "rank among natural shareholders", unit = FactUnit.RANK) @Nullable
        Integer shareholderRankNatural,

        @Label(zh = "自然人股东", en = "natural shareholder") @Nullable
        Boolean naturalPersonShareholder,

        @Label(zh = "自由职业者类别", en = "kind of self-employment") @Nullable
        SelfEmployedKind selfEmployedKind,

        @Label(zh = "贡献突出", en = "outstanding contribution") @Nullable
        Judgement contributionOutstanding,

        @Label(zh = "经推荐并获批准", en = "person recommended and approved") @Nullable
        Boolean recommendedAndApproved,

        @Label(zh = "合法稳定住所", en = "lawful and stable residence") @Nullable
        Judgement residenceLawfulStable,

        @Label(zh = "签署诚信声明", en = "integrity pledge signed") @Nullable
        Boolean integrityPledgeSigned,

        @Label(zh = "弄虚作假", en = "falsification") @Nullable Boolean falsification,

        @Label(zh = "境外职业资格在认可目录内", en = "overseas qualification recognised") @Nullable
        Boolean overseasQualificationRecognised,

        @Label(zh = "婚姻状况", en = "marital status") @Nullable MaritalStatus maritalStatus,

        @Label(zh = "职称取得方式", en = "how the title was obtained") @Nullable
        TitleObtainedBy titleObtainedBy) {

    /** Nothing is known. */
    public static final Applicant UNKNOWN = ApplicantBuilder.builder().build();

    public Applicant {
        awards = Frozen.list(awards);
        taxRecords = Frozen.list(taxRecords);
        ipItems = Frozen.list(ipItems);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
