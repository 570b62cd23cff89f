package org.jingcai.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.Jingcai;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.authoring.Authoring;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;

/** A small policy of five provisions, and scenarios read against it. */
final class Example {

    static final Jingcai JINGCAI = Jingcai.builder()
            .add(Authoring.compile(Path.of("src", "test", "resources", "example")))
            .build();

    static final Policy POLICY = JINGCAI.policies().get(0);

    static final String GIVEN = """
            given:
              asOf: 2025-06-30
              unit: {kind: ENTERPRISE, registeredCapital: 5000000, taxRecords: [{year: 2024, taxPaid: 1}]}
              applicant: {workExperienceMonths: 24}
              team: {selfInvestment3y: 0}
              employment: {startDate: 2020-01-01}
            """;

    private Example() {}

    /** The scenarios of a text that stands below the shared facts. */
    static List<Scenario> scenarios(String text) {
        return new ScenarioReader(List.of(POLICY), POLICY.id())
                .read("test.yaml", Yaml.parse("test.yaml", GIVEN + text));
    }

    /** The one scenario with these facts and this expectation. */
    static Scenario scenario(String facts, String expect) {
        return scenarios("scenarios:\n  - {name: 场景, facts: " + facts + ", expect: " + expect + "}\n")
                .get(0);
    }

    static EligibilityAnswer ask(Scenario scenario) {
        return JINGCAI.eligibility(scenario.policy(), scenario.kase());
    }

    static List<String> differences(String facts, String expect) {
        Scenario scenario = scenario(facts, expect);
        return Differences.between(scenario.expected(), ask(scenario));
    }

    static Coverage coverage(String... factsAndExpectations) {
        Coverage coverage = new Coverage(POLICY, Topic.ELIGIBILITY);
        List<String> rest = new ArrayList<>(List.of(factsAndExpectations));
        while (!rest.isEmpty()) {
            Scenario scenario = scenario(rest.remove(0), rest.remove(0));
            coverage.add(scenario, ask(scenario));
        }
        return coverage;
    }
}
