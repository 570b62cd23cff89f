package org.jingcai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference between what was expected and what came")
class DifferencesTest {

    @Test
    void isEmptyWhereTheAnswerIsAsExpected() {
        assertThat(Example.differences("{employment: {startDate: 2025-02-01}}", """
                        {outcome: REVIEW, eligibleFrom: 2025-08-01, missing: ["applicant.taxRecords[2022].taxableIncomeInBeijing"],
                         findings: {ex-1-capital: {status: MET, margin: 4000000.00, metFrom: none, readings: [], missing: [], message: 不低于, required: "≥ 1000000"},
                                    ex-2-tenure: {status: REVIEW, margin: -2, metFrom: 2025-08-01}},
                         paths: {ex-3-(1): {status: MET, findings: {ex-3-(1): MET}}, ex-3-(2): UNKNOWN}}
                        """))
                .isEmpty();
    }

    @Test
    void saysWhatStandsInTheWayOfTheOutcome() {
        assertThat(Example.differences("{unit: {registeredCapital: 999999}}", "{outcome: ELIGIBLE}"))
                .first()
                .isEqualTo("结论：应为 ELIGIBLE，实为 INELIGIBLE");
        assertThat(Example.differences("{unit: {registeredCapital: 999999}}", "{outcome: ELIGIBLE}"))
                .anyMatch(line -> line.contains("ex-1-capital UNMET：") && line.contains("999999"));
    }

    @Test
    void namesProvisionExpectedAndCameWithTheMessage() {
        assertThat(Example.differences(
                        "{}", "{findings: {ex-1-capital: {status: UNMET, margin: 1, metFrom: 2026-01-01}}}"))
                .containsExactly(
                        "ex-1-capital：应为 UNMET，实为 MET",
                        "ex-1-capital 的 margin：应为 1，实为 4000000",
                        "ex-1-capital 的 metFrom：应为 2026-01-01，实为 无",
                        "    说明：注册资本5000000元，不低于1000000元");
    }

    @Test
    void comparesReadingsByIdAndStatus() {
        String facts = "{applicant: {taxRecords: [{year: 2024, taxableIncomeInBeijing: 600000}, "
                + "{year: 2023, taxableIncomeInBeijing: 600000}, {year: 2022, taxableIncomeInBeijing: 520000}]}}";
        String all = "PRECEDING_EACH_INCOME_YEAR: MET, PRECEDING_APPLICATION_YEAR: UNMET, SAME_YEAR: ";
        assertThat(Example.differences(facts, "{findings: {ex-3-(2): {status: REVIEW, readings: {" + all + "UNMET}}}}"))
                .isEmpty();
        assertThat(Example.differences(facts, "{findings: {ex-3-(2): {readings: {" + all + "MET}}}}"))
                .first()
                .asString()
                .contains("SAME_YEAR: MET")
                .contains("SAME_YEAR: UNMET");
        assertThat(Example.differences(facts, "{findings: {ex-3-(2): {readings: [SAME_YEAR]}}}"))
                .isNotEmpty();
    }

    @Test
    void holdsTheBeginningOfWhatIsMissingAgainstTheList() {
        assertThat(Example.differences("{unit: {registeredCapital: ~}}", "{missing: [unit.registeredCapital]}"))
                .isEmpty();
        assertThat(Example.differences("{unit: {registeredCapital: ~}}", "{missing: []}"))
                .first()
                .asString()
                .startsWith("所缺资料 missing 的开头：应为 []，实为 [unit.registeredCapital");
    }

    @Test
    void listsThePathsThereAreWhereOneIsNot() {
        assertThat(Example.differences("{}", "{paths: {ex-3: MET, ex-3-(1): UNMET}, eligibleFrom: none}"))
                .contains("路径 ex-3：答复中没有；有的是 ex-3-(1)、ex-3-(2)", "路径 ex-3-(1)：应为 UNMET，实为 MET")
                .last()
                .isEqualTo("最早符合日 eligibleFrom：应为 无，实为 2025-06-30");
    }
}
