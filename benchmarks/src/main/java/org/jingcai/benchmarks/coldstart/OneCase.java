package org.jingcai.benchmarks.coldstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.facts.ApplicantBuilder;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.Degree;
import org.jingcai.facts.District;
import org.jingcai.facts.EmploymentBuilder;
import org.jingcai.facts.Judgement;
import org.jingcai.facts.Matter;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.UnitBuilder;
import org.jingcai.facts.UnitKind;
import org.jingcai.facts.UnitTaxRecord;

/** An engineer who qualifies through experience and degree. */
final class OneCase {

    private OneCase() {}

    static Case engineer() {
        return CaseBuilder.builder()
                .asOf(LocalDate.of(2025, 3, 31))
                .matter(Matter.NEW)
                .unit(UnitBuilder.builder()
                        .kind(UnitKind.ENTERPRISE)
                        .legalPerson(true)
                        .lawfullyRegistered(true)
                        .registrationDistrict(District.CHAOYANG)
                        .taxDistrict(District.CHAOYANG)
                        .registrationDate(LocalDate.of(2020, 1, 8))
                        .taxRegistrationDate(LocalDate.of(2020, 1, 20))
                        .taxPayingSince(LocalDate.of(2020, 3, 1))
                        .registeredCapital(new BigDecimal(5_000_000))
                        .fitsCapitalFunction(Judgement.YES)
                        .startupPolicyBeneficiary(false)
                        .taxRecords(List.of(new UnitTaxRecord(2024, new BigDecimal(420_000), null, null)))
                        .build())
                .applicant(ApplicantBuilder.builder()
                        .highestDegree(Degree.MASTER)
                        .workExperienceMonths(72)
                        .residenceLawfulStable(Judgement.YES)
                        .taxRecords(List.of(new PersonTaxRecord(
                                2024, null, new BigDecimal(260_000), new BigDecimal(260_000), null, false)))
                        .build())
                .employment(EmploymentBuilder.builder()
                        .startDate(LocalDate.of(2023, 7, 1))
                        .build())
                .build();
    }
}
