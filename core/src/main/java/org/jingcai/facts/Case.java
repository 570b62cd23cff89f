package org.jingcai.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one matter of one unit and one person on one day.
 *
 * <p>A group that is given as null becomes its {@code UNKNOWN} instance, so that no group is ever null. A list that is
 * null is unknown, an empty one is known to be empty. Build one with {@code CaseBuilder.builder()}.
 *
 * @param asOf the day the case is judged, required
 * @param matter what is applied for, {@link Matter#NEW} where null is given
 */
@WithBuilder
public record Case(
        @Label(zh = "评估日", en = "day of assessment") LocalDate asOf,
        @Label(zh = "业务类型", en = "matter") Matter matter,
        Unit unit,
        Applicant applicant,
        Team team,
        Employment employment,
        @Label(zh = "居住记录", en = "dwellings") @Nullable List<Residence> residences,
        ResidenceProof residenceProof,
        @Label(zh = "随往人员", en = "dependants") @Nullable List<Dependant> dependants,
        Certificate certificate,
        Application application,
        Change change,
        Points points,
        SocialInsurance socialInsurance,
        Education education,
        JobHousing jobHousing,
        Innovation innovation,

        @Label(zh = "投资企业", en = "stakes in enterprises") @Nullable
        List<Stake> stakes,

        @Label(zh = "涉税违法事项", en = "tax violations") @Nullable
        List<TaxViolation> taxViolations,

        @Label(zh = "荣誉称号", en = "honours") @Nullable List<Honour> honours,
        @Label(zh = "行政拘留", en = "detentions") @Nullable List<Detention> detentions,
        Graduate graduate,
        Parameters parameters) {

    public Case {
        Objects.requireNonNull(asOf, "asOf");
        matter = Objects.requireNonNullElse(matter, Matter.NEW);
        unit = Objects.requireNonNullElse(unit, Unit.UNKNOWN);
        applicant = Objects.requireNonNullElse(applicant, Applicant.UNKNOWN);
        team = Objects.requireNonNullElse(team, Team.UNKNOWN);
        employment = Objects.requireNonNullElse(employment, Employment.UNKNOWN);
        residences = Frozen.list(residences);
        residenceProof = Objects.requireNonNullElse(residenceProof, ResidenceProof.UNKNOWN);
        dependants = Frozen.list(dependants);
        certificate = Objects.requireNonNullElse(certificate, Certificate.UNKNOWN);
        application = Objects.requireNonNullElse(application, Application.UNKNOWN);
        change = Objects.requireNonNullElse(change, Change.UNKNOWN);
        points = Objects.requireNonNullElse(points, Points.UNKNOWN);
        socialInsurance = Objects.requireNonNullElse(socialInsurance, SocialInsurance.UNKNOWN);
        education = Objects.requireNonNullElse(education, Education.UNKNOWN);
        jobHousing = Objects.requireNonNullElse(jobHousing, JobHousing.UNKNOWN);
        innovation = Objects.requireNonNullElse(innovation, Innovation.UNKNOWN);
        stakes = Frozen.list(stakes);
        taxViolations = Frozen.list(taxViolations);
        honours = Frozen.list(honours);
        detentions = Frozen.list(detentions);
        graduate = Objects.requireNonNullElse(graduate, Graduate.UNKNOWN);
        parameters = Objects.requireNonNullElse(parameters, Parameters.UNKNOWN);
    }

    /** The same case judged on another day. */
    public Case withAsOf(LocalDate day) {
        return CaseBuilder.builder(this).asOf(day).build();
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
