package org.jingcai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jingcai.IssuesException;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Status;
import org.jingcai.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading a scenario file")
class ScenarioReaderTest {

    @Test
    void mergesFactsDeeplyReplacesListsAndTakesAwayWhatIsNull() {
        Scenario scenario = read("""
                scenarios:
                  - name: 改一处
                    facts: {unit: {registeredCapital: 999999.99, taxRecords: [], kind: ~}, team: ~}
                    expect: {outcome: INELIGIBLE}
                """).get(0);
        assertThat(scenario.kase().asOf()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(scenario.kase().unit().registeredCapital()).isEqualByComparingTo("999999.99");
        assertThat(scenario.kase().unit().taxRecords()).isEmpty();
        assertThat(scenario.kase().unit().kind()).isNull();
        assertThat(scenario.kase().team().selfInvestment3y()).isNull();
        assertThat(scenario.policy()).isEqualTo("example");
    }

    @Test
    void leavesTheSharedFactsAloneForTheNextScenario() {
        List<Scenario> scenarios = read("""
                scenarios:
                  - {name: 一, facts: {unit: {kind: ~}}, expect: {outcome: INELIGIBLE}}
                  - {name: 二, expect: {outcome: INELIGIBLE}}
                """);
        assertThat(scenarios.get(1).kase().unit().kind()).isNotNull();
    }

    @Test
    void readsEveryKindOfExpectation() {
        Expectation expected = read("""
                scenarios:
                  - name: 全部
                    expect:
                      outcome: REVIEW
                      findings:
                        ex-1-capital: {status: MET, margin: 0, metFrom: none, missing: [a.b], readings: [FIRST], message: 不低于, actual: "5", required: none}
                        ex-3-(2): {readings: {FIRST: MET, SECOND: UNMET}}
                      paths: {ex-3: {status: UNMET, findings: {ex-3-(1): UNMET}}, ex-3-(1): MET}
                      missing: [unit.kind]
                      eligibleFrom: none
                """).get(0).expected();
        assertThat(expected.outcome()).isEqualTo(Outcome.REVIEW);
        Expectation.OfFinding capital = expected.findings().get("ex-1-capital");
        assertThat(capital.margin()).contains(BigDecimal.ZERO);
        assertThat(capital.metFrom()).isEqualTo(Optional.empty());
        assertThat(capital.readings()).containsOnlyKeys("FIRST");
        assertThat(expected.findings().get("ex-3-(2)").readings()).containsEntry("SECOND", Optional.of(Status.UNMET));
        assertThat(expected.paths().get("ex-3").findings()).containsOnlyKeys("ex-3-(1)");
        assertThat(expected.eligibleFrom()).isEqualTo(Optional.empty());
    }

    @Test
    void namesFileScenarioAndNearestKeyOfAnUnknownKey() {
        rejected("""
                scenarios:
                  - {name: 一, expect: {outcom: MET}}
                """)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("test.yaml「一」.expect.outcom", "是否应为 outcome");
    }

    @Test
    void namesTheNearestProvision() {
        rejected("""
                scenarios:
                  - {name: 一, expect: {findings: {ex-1-capitel: MET}}}
                """)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("没有条款 ex-1-capitel", "是否应为 ex-1-capital");
    }

    @Test
    void reportsMisspeltFactsWithTheirPlace() {
        rejected("""
                scenarios:
                  - {name: 一, facts: {unit: {registeredCapitol: 1}}, expect: {outcome: REVIEW}}
                """)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("test.yaml「一」.facts $.unit.registeredCapitol", "registeredCapital");
    }

    @Test
    void reportsEverythingInOnePass() {
        rejected("""
                topics: eligibility
                scenarios:
                  - {name: 一, expect: {outcome: MAYBE}}
                  - {name: 二, fact: {}, expect: {eligibleFrom: soon, missing: unit.kind}}
                  - {name: 三, expect: {paths: {xx-9: MET}}}
                """)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("topics", "MAYBE", "「二」.fact：", "eligibleFrom：应为日期或 none", "missing：应为列表", "没有路径 xx-9");
    }

    @Test
    void rejectsAnEmptyExpectation() {
        rejected("""
                scenarios:
                  - {name: 一, expect: {}}
                """)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("没有写预期");
        rejected("""
                scenarios:
                  - {name: 零}
                """)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("没有写预期");
    }

    @Test
    void rejectsANameUsedTwiceEvenInAnotherFile() {
        ScenarioReader reader = new ScenarioReader(List.of(Example.POLICY), "example");
        String text = Example.GIVEN + "scenarios:\n  - {name: 一, expect: {outcome: REVIEW}}\n";
        reader.read("first.yaml", Yaml.parse("first.yaml", text));
        assertThatThrownBy(() -> reader.read("second.yaml", Yaml.parse("second.yaml", text)))
                .isInstanceOf(IssuesException.class)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("second.yaml「一」：first.yaml 中已有同名场景");
    }

    @Test
    void rejectsAKeyWrittenTwiceAndTextThatIsNoYaml() {
        assertThatThrownBy(() -> Yaml.parse("twice.yaml", "given: {}\ngiven: {}\n"))
                .isInstanceOf(IssuesException.class)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("twice.yaml");
        assertThatThrownBy(() -> Yaml.parse("broken.yaml", "given: {a\nb"))
                .isInstanceOf(IssuesException.class)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("broken.yaml");
        assertThatThrownBy(() -> Yaml.parse("list.yaml", "- 1")).isInstanceOf(IssuesException.class);
    }

    @Test
    void rejectsAnUnknownPolicyAndTopic() {
        rejected("""
                policy: exampel
                topic: eligibilty
                scenarios:
                  - {name: 一, expect: {outcome: REVIEW}}
                """)
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("没有政策 exampel", "是否应为 eligibility");
    }

    private List<Scenario> read(String text) {
        return Example.scenarios(text);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> rejected(String text) {
        return assertThatThrownBy(() -> read(text)).isInstanceOf(IssuesException.class);
    }
}
