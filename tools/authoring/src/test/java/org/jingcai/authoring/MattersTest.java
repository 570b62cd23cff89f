package org.jingcai.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jingcai.AnswerStream;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.answer.Finding;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.EmploymentBuilder;
import org.jingcai.facts.Matter;
import org.jingcai.policy.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule speaks of the matters it names, and of no other case that happens to share its batch. */
class MattersTest {

    @TempDir
    private Path folder;

    @Test
    void casesOfSeveralMattersInOneBatchAreJudgedByTheRulesOfTheirOwn() {
        Jingcai engine = engine();
        List<Case> cases =
                IntStream.range(0, 200).mapToObj(MattersTest::someCase).toList();
        try (AnswerStream<Result> answers = engine.stream(
                "demo",
                Topic.ELIGIBILITY,
                cases.stream().<Supplier<Case>>map(kase -> () -> kase).iterator(),
                1)) {
            for (Case kase : cases) {
                Result.Answered answered = (Result.Answered) answers.next();
                List<Finding> findings = answered.answer().basis().findings();
                assertThat(findings)
                        .extracting(Finding::provision)
                        .containsExactlyElementsOf(
                                kase.matter() == Matter.RENEWAL
                                        ? List.of("de-2-tenure")
                                        : List.of("de-1-capital", "de-2-tenure"));
                assertThat(findings)
                        .extracting(Finding::status)
                        .isEqualTo(engine.eligibility("demo", kase).basis().findings().stream()
                                .map(Finding::status)
                                .toList());
            }
        }
    }

    private Jingcai engine() {
        DemoPolicy.asWritten()
                .inRules("@原则上\n当\n    办理事项是新办", "@原则上\n当\n    办理事项是新办、续签")
                .in(folder);
        return Jingcai.builder().add(Authoring.compile(folder)).build();
    }

    private static Case someCase(int number) {
        return CaseBuilder.builder()
                .asOf(LocalDate.of(2025, 6, 30))
                .matter(number % 3 == 0 ? Matter.RENEWAL : Matter.NEW)
                .employment(EmploymentBuilder.builder()
                        .startDate(LocalDate.of(2025, 1, 1).minusDays(number % 7))
                        .build())
                .build();
    }
}
