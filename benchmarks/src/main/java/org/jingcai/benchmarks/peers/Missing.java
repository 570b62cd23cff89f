package org.jingcai.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The absent ones among the facts that a provision uses, by path. */
final class Missing {

    private static final List<String> RELIEF = List.of("kind", "beneficiary", "startupStart");

    /** By provision the facts it uses; one with several years or items stands for those that are absent. */
    private static final Map<String, List<String>> USED = Map.ofEntries(
            Map.entry("cy-3-orientation", List.of("fits")),
            Map.entry("cy-3-entity", List.of("kind", "legalPerson", "lawfullyRegistered")),
            Map.entry("cy-3-locus", List.of("registrationDistrict", "taxDistrict", "taxPayingSince")),
            Map.entry("cy-3-months", with(RELIEF, "registrationDate", "taxRegistrationDate", "taxPayingSince")),
            Map.entry("cy-3-months-startup", with(RELIEF, "registrationDate", "taxRegistrationDate", "taxPayingSince")),
            Map.entry("cy-3-capital", List.of("kind", "legalPerson", "capital")),
            Map.entry("cy-3-tax", with(RELIEF, "legalPerson", "unitTax")),
            Map.entry("cy-3-tax-startup5y", RELIEF),
            Map.entry("cy-4-tenure", with(RELIEF, "startDate")),
            Map.entry("cy-4-tenure-startup", with(RELIEF, "startDate")),
            Map.entry("cy-4-residence", List.of("residence")),
            Map.entry("cy-4-(1)", List.of("workMonths", "degree")),
            Map.entry("cy-4-(2)", List.of("title", "equivalent")),
            Map.entry("cy-4-(3)", List.of("awards")),
            Map.entry("cy-4-(4)", List.of("innovationBody", "incomes", "lastWage")),
            Map.entry("cy-4-(5)", List.of("serviceBody", "incomes", "lastWage")),
            Map.entry("cy-4-(6)", List.of("ipItems")),
            Map.entry("cy-4-(7)a", List.of("ownInvestment")),
            Map.entry("cy-4-(7)b", List.of("financing")),
            Map.entry("cy-4-(7)c", List.of("teamTax")),
            Map.entry("cy-4-(7)h", List.of("naturalPerson", "share", "rankOverall", "rankNatural")),
            Map.entry("cy-4-(8)", List.of("selfEmployed", "contribution", "personTax")),
            Map.entry("cy-4-(9)", List.of("nationality", "recognised", "qualification")),
            Map.entry("cy-4-(10)", List.of("recommended")),
            Map.entry("cy-4-income", List.of("incomes", "lastWage")));

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("fits", "unit.fitsCapitalFunction"),
            Map.entry("kind", "unit.kind"),
            Map.entry("legalPerson", "unit.legalPerson"),
            Map.entry("lawfullyRegistered", "unit.lawfullyRegistered"),
            Map.entry("registrationDistrict", "unit.registrationDistrict"),
            Map.entry("taxDistrict", "unit.taxDistrict"),
            Map.entry("registrationDate", "unit.registrationDate"),
            Map.entry("taxRegistrationDate", "unit.taxRegistrationDate"),
            Map.entry("taxPayingSince", "unit.taxPayingSince"),
            Map.entry("capital", "unit.registeredCapital"),
            Map.entry("beneficiary", "unit.startupPolicyBeneficiary"),
            Map.entry("startupStart", "unit.startupPolicyStart"),
            Map.entry("innovationBody", "unit.innovationBodyType"),
            Map.entry("serviceBody", "unit.serviceBodyType"),
            Map.entry("startDate", "employment.startDate"),
            Map.entry("residence", "applicant.residenceLawfulStable"),
            Map.entry("workMonths", "applicant.workExperienceMonths"),
            Map.entry("degree", "applicant.highestDegree"),
            Map.entry("title", "applicant.titleLevel"),
            Map.entry("equivalent", "applicant.equivalentQualification"),
            Map.entry("awards", "applicant.awards"),
            Map.entry("ipItems", "applicant.ipItems"),
            Map.entry("naturalPerson", "applicant.naturalPersonShareholder"),
            Map.entry("share", "applicant.shareRatio"),
            Map.entry("rankOverall", "applicant.shareholderRankOverall"),
            Map.entry("rankNatural", "applicant.shareholderRankNatural"),
            Map.entry("selfEmployed", "applicant.selfEmployedKind"),
            Map.entry("contribution", "applicant.contributionOutstanding"),
            Map.entry("nationality", "applicant.nationality"),
            Map.entry("recognised", "applicant.overseasQualificationRecognised"),
            Map.entry("recommended", "applicant.recommendedAndApproved"),
            Map.entry("ownInvestment", "team.selfInvestment3y"),
            Map.entry("financing", "team.equityCashFinancing"),
            Map.entry("teamTax", "team.taxAverage3y"),
            Map.entry("qualification", "applicant.overseasQualification"));

    private static final Map<String, String> YEARLY = Map.of(
            "unitTax", "unit.taxRecords[%d].taxPaid",
            "incomes", "applicant.taxRecords[%d].taxableIncomeInBeijing",
            "personTax", "applicant.taxRecords[%d].taxPaid",
            "lastWage", "parameters.avgWageFullCalibreAnnual[%d]");

    private Missing() {}

    static List<String> of(
            String provision, Map<String, @Nullable Object> facts, @Nullable Object nothing, int lastYear) {
        List<String> missing = new ArrayList<>();
        for (String fact : USED.get(provision)) {
            Object value = facts.get(fact);
            if (value == nothing) {
                missing.add(YEARLY.containsKey(fact) ? YEARLY.get(fact).formatted(lastYear) : PATHS.get(fact));
            } else if (value instanceof List<?> list) {
                addItems(fact, list, nothing, lastYear, missing);
            }
        }
        return missing;
    }

    private static void addItems(
            String fact, List<?> list, @Nullable Object nothing, int lastYear, List<String> missing) {
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            if (item == nothing) {
                missing.add(YEARLY.get(fact).formatted(lastYear - i));
            } else if (item instanceof Map<?, ?> row) {
                for (Map.Entry<?, ?> entry : row.entrySet()) {
                    if (entry.getValue() == nothing) {
                        missing.add(PATHS.get(fact) + "[" + i + "]." + entry.getKey());
                    }
                }
            }
        }
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
