package org.jingcai.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jingcai.answer.Status;
import org.jingcai.benchmarks.byhand.ByHand;
import org.jingcai.benchmarks.engine.Answers;
import org.jingcai.benchmarks.engine.JingcaiStream;
import org.jingcai.facts.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is timed who does not answer as the others do. */
class AgreementTest {

    private static final List<Case> CASES = Population.of(2_000);

    static Stream<String> contenders() {
        return Contenders.NAMES.stream().filter(name -> !name.equals(Contenders.LIMIT));
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void comesToTheSameOutcomeAndTheSameStatusOfEveryProvision(String name) {
        Contender<?> contender = Contenders.of(name);
        assertThat(differences(kase -> verdict(contender, kase))).isEmpty();
    }

    @Test
    void aStreamAnswersAsSingleQuestionsDo() {
        try (JingcaiStream stream = new JingcaiStream(CASES, 2)) {
            assertThat(differences(kase -> Answers.verdict(stream.next()))).isEmpty();
        }
    }

    @Test
    void daysAreTheSameInJingcaiAndByHand() {
        Contender<?> jingcai = Contenders.of("jingcai-single");
        ByHand byHand = new ByHand();
        for (int i = 0; i < CASES.size(); i++) {
            Verdict expected = byHand.judge(CASES.get(i));
            Verdict actual = verdict(jingcai, CASES.get(i));
            assertThat(actual.eligibleFrom()).as("case %d", i).isEqualTo(expected.eligibleFrom());
            assertThat(metFrom(actual)).as("case %d", i).isEqualTo(metFrom(expected));
        }
    }

    @Test
    void thePopulationHasEveryOutcomeAndEveryStatus() {
        ByHand byHand = new ByHand();
        List<Verdict> verdicts = CASES.stream().map(byHand::judge).toList();
        assertThat(verdicts.stream().map(Verdict::outcome).distinct()).hasSize(4);
        assertThat(verdicts.stream()
                        .flatMap(verdict -> verdict.findings().stream())
                        .map(Finding::status)
                        .distinct())
                .containsExactlyInAnyOrder(Status.values());
        assertThat(verdicts.stream().filter(verdict -> verdict.eligibleFrom() != null))
                .hasSizeGreaterThan(50);
    }

    private interface Judge {
        Verdict judge(Case kase);
    }

    /** What differs, how often, and where first. */
    private static List<String> differences(Judge judge) {
        ByHand byHand = new ByHand();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> firsts = new HashMap<>();
        for (int i = 0; i < CASES.size(); i++) {
            Map<String, Enum<?>> expected = said(byHand.judge(CASES.get(i)));
            Map<String, Enum<?>> actual = said(judge.judge(CASES.get(i)));
            for (String what : union(expected.keySet(), actual.keySet())) {
                if (expected.get(what) != actual.get(what)) {
                    counts.merge(what, 1, Integer::sum);
                    firsts.putIfAbsent(
                            what, "case %d: %s, by hand %s".formatted(i, actual.get(what), expected.get(what)));
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> "%s differs in %d cases, first in %s"
                        .formatted(entry.getKey(), entry.getValue(), firsts.get(entry.getKey())))
                .toList();
    }

    private static Map<String, Enum<?>> said(Verdict verdict) {
        Map<String, Enum<?>> said = new HashMap<>();
        said.put("outcome", verdict.outcome());
        verdict.findings().forEach(finding -> said.put(finding.provision(), finding.status()));
        verdict.paths().forEach(path -> said.put("path " + path.ground(), path.status()));
        return said;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static <A> Verdict verdict(Contender<A> contender, Case kase) {
        return contender.verdict(contender.judge(kase));
    }

    private static List<String> metFrom(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.metFrom() != null)
                .map(finding -> finding.provision() + " from " + finding.metFrom())
                .toList();
    }
}
