package org.jingcai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jingcai.facts.CaseValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Facts made unknown and cases by chance")
class FactsTest {

    @Test
    void dayParametersKeysAndWhatIsFalseUnlessSaidAreNeverForgotten() {
        ObjectNode facts = Yaml.parse("case.yaml", """
                asOf: 2025-06-30
                matter: NEW
                parameters: {avgWageFullCalibreAnnual: {2024: 1}}
                applicant: {taxRecords: [{year: 2024, taxPaid: 1, madeUp: true}], awards: [{tier: NATIONAL}]}
                unit: {headcountByYear: {2024: 30}, planSubmittedOn: 2024-01-01}
                residences: [{kind: OWN, from: 2020-01, to: 2021-01}]
                """);
        assertThat(places(facts))
                .containsExactlyInAnyOrder(
                        "applicant.taxRecords",
                        "applicant.taxRecords[0]",
                        "applicant.taxRecords[0].taxPaid",
                        "applicant.awards",
                        "applicant.awards[0].tier",
                        "unit.headcountByYear",
                        "unit.headcountByYear.2024",
                        "unit.planSubmittedOn",
                        "residences",
                        "residences[0].kind");
    }

    @Test
    void anEventIsForgottenByWritingThatNobodyKnows() {
        ObjectNode facts = Yaml.parse("case.yaml", "asOf: 2025-06-30\nunit: {planSubmittedOn: 2024-01-01}\n");
        Facts.known(facts).forEach(known -> known.forget().run());
        assertThat(facts.path("unit").path("planSubmittedOn").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void casesByChanceAreValidAndTheSameForOneSeed() {
        ObjectNode base = Example.scenario("{}", "{outcome: ELIGIBLE}").facts();
        List<RandomCases.Sample> first = draw(base);
        assertThat(first)
                .allSatisfy(
                        sample -> assertThat(CaseValidator.check(sample.kase())).isEmpty());
        assertThat(draw(base)).isEqualTo(first);
        assertThat(first.stream().map(RandomCases.Sample::kase).distinct().count())
                .isGreaterThan(30);
    }

    private static List<RandomCases.Sample> draw(ObjectNode base) {
        RandomCases cases = new RandomCases(base, List.of(), new Random(7));
        return IntStream.range(0, 60).mapToObj(i -> cases.next()).toList();
    }

    private static List<String> places(ObjectNode facts) {
        return Facts.known(facts).stream().map(Facts.Known::place).toList();
    }
}
