package org.jingcai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jingcai.IssuesException;
import org.jingcai.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What scenarios leave out")
class CoverageTest {

    private static final String[] CAPITAL = {
        "{}", "{findings: {ex-1-capital: MET}}",
        "{unit: {registeredCapital: 1}}", "{findings: {ex-1-capital: UNMET}}",
        "{unit: {registeredCapital: ~}}", "{findings: {ex-1-capital: UNKNOWN}}",
    };

    @Test
    void isEveryStatusOfEveryRuledProvision() {
        assertThat(Example.coverage(CAPITAL).gaps())
                .doesNotContain(new Coverage.Gap("ex-1-capital", Coverage.Want.MET))
                .contains(
                        new Coverage.Gap("ex-2-tenure", Coverage.Want.MET),
                        new Coverage.Gap("ex-2-tenure", Coverage.Want.MISSED),
                        new Coverage.Gap("ex-2-tenure", Coverage.Want.UNKNOWN));
    }

    @Test
    void countsAMissInPrincipleAsAMiss() {
        assertThat(Example.coverage("{employment: {startDate: 2025-06-01}}", "{findings: {ex-2-tenure: REVIEW}}")
                        .gaps())
                .doesNotContain(new Coverage.Gap("ex-2-tenure", Coverage.Want.MISSED));
    }

    @Test
    void asksForNotApplicableWhereAnAnswerShowsIt() {
        assertThat(Example.coverage(CAPITAL).gaps())
                .doesNotContain(new Coverage.Gap("ex-1-capital", Coverage.Want.NOT_APPLICABLE));
        assertThat(Example.coverage("{unit: {kind: FOUNDATION}}", "{outcome: ELIGIBLE}")
                        .gaps())
                .contains(new Coverage.Gap("ex-1-capital", Coverage.Want.NOT_APPLICABLE));
    }

    @Test
    void asksForEveryReadingShown() {
        assertThat(Example.coverage("{}", "{outcome: ELIGIBLE}").gaps())
                .contains(new Coverage.Gap("SAME_YEAR", Coverage.Want.READING));
        assertThat(Example.coverage(
                                "{}",
                                "{findings: {ex-3-(2): {readings: [PRECEDING_EACH_INCOME_YEAR, PRECEDING_APPLICATION_YEAR, SAME_YEAR]}}}")
                        .gaps())
                .doesNotContain(new Coverage.Gap("SAME_YEAR", Coverage.Want.READING));
    }

    @Test
    void isExcusedByAReasonForAllGapsOrForOne() {
        List<Coverage.Gap> gaps = List.of(
                new Coverage.Gap("ex-1-capital", Coverage.Want.MISSED),
                new Coverage.Gap("ex-2-tenure", Coverage.Want.MISSED),
                new Coverage.Gap("ex-2-tenure", Coverage.Want.UNKNOWN));
        assertThat(excuses("{ex-1-capital: 理由, ex-2-tenure: {MISSED: 理由}}").complaints(gaps))
                .containsExactly("ex-2-tenure：没有场景断言尚不清楚（UNKNOWN）");
        assertThat(Excuses.NONE.complaints(gaps)).hasSize(3);
    }

    @Test
    void complainsOfExcusesNobodyNeeds() {
        assertThat(excuses("{ex-1-capital: 理由}").complaints(List.of()))
                .containsExactly("ex-1-capital：coverage.yaml 中的说明已无必要，请删去");
        assertThat(excuses("{ex-1-capital: {MET: 理由, MISSED: 理由}}")
                        .complaints(List.of(new Coverage.Gap("ex-1-capital", Coverage.Want.MET))))
                .containsExactly("ex-1-capital：coverage.yaml 中对 [MISSED]的说明已无必要，请删去");
    }

    @Test
    void rejectsExcusesWithoutReasonOrForUnknownProvisions() {
        assertThatThrownBy(() -> excuses("{ex-1-capitel: 理由}"))
                .isInstanceOf(IssuesException.class)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("是否应为 ex-1-capital");
        assertThatThrownBy(() -> excuses("{ex-1-capital: \"\"}"))
                .isInstanceOf(IssuesException.class)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("应为理由");
        assertThatThrownBy(() -> excuses("{ex-1-capital: {MISST: 理由}}"))
                .isInstanceOf(IssuesException.class)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("是否应为 MISSED");
    }

    @Test
    void isReportedAsATableOfProvisionsAndStatuses() {
        assertThat(Example.coverage(CAPITAL).report())
                .startsWith("3 scenarios, 5 provisions")
                .containsPattern("ex-1-capital +1 +1 +0 +1 +0 +注册资本")
                .contains("readings asserted: ");
    }

    private static Excuses excuses(String excused) {
        return Excuses.read("coverage.yaml", Yaml.parse("coverage.yaml", "excused: " + excused + "\n"), Example.POLICY);
    }
}
