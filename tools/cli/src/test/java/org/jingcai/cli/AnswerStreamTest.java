package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jingcai.AnswerStream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.facts.Case;
import org.jingcai.json.AnswerWriter;
import org.jingcai.json.CaseReader;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The stream as a program uses it; the command line's tests hold the rest. */
class AnswerStreamTest {

    private final Jingcai jingcai = Jingcai.load();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyPolicyAndTopicAnswersInAStreamAsItDoesAlone(int threads) {
        List<Case> cases = cases(150);
        jingcai.policies()
                .forEach(policy -> policy.topics().forEach(topic -> {
                    List<String> alone = cases.stream()
                            .map(kase -> AnswerWriter.write(jingcai.ask(policy.id(), topic, kase), Language.ZH))
                            .toList();
                    try (AnswerStream<Result> answers = jingcai.stream(policy.id(), topic, suppliers(cases), threads)) {
                        for (int i = 0; i < cases.size(); i++) {
                            Result.Answered next = (Result.Answered) answers.next();
                            assertThat(next.position()).isEqualTo(i);
                            assertThat(AnswerWriter.write(next.answer(), Language.ZH))
                                    .isEqualTo(alone.get(i));
                            assertThat(JsonMapper.shared().readTree(AnswerWriter.line(next.answer(), Language.ZH)))
                                    .isEqualTo(JsonMapper.shared().readTree(alone.get(i)));
                        }
                        assertThat(answers.hasNext()).isFalse();
                        assertThatThrownBy(answers::next).isInstanceOf(NoSuchElementException.class);
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aCaseThatCannotBeReadIsRefusedInItsPlace(int threads) {
        List<Case> cases = cases(200);
        List<Supplier<Case>> some = new ArrayList<>(
                cases.stream().<Supplier<Case>>map(kase -> () -> kase).toList());
        some.set(70, () -> {
            throw new IssuesException(
                    List.of(new Issue(IssueCode.UNREADABLE, "line 71", Text.of("读不出", "unreadable"), Text.of("", ""))));
        });
        try (AnswerStream<Result> answers = jingcai.stream("chaoyang", Topic.ELIGIBILITY, some.iterator(), threads)) {
            for (int i = 0; i < some.size(); i++) {
                assertThat(answers.next())
                        .isInstanceOf(i == 70 ? Result.Refused.class : Result.Answered.class)
                        .extracting(Result::position)
                        .isEqualTo((long) i);
            }
        }
    }

    @Test
    void casesAreDrawnOnlyAFewBatchesAhead() {
        AtomicLong drawn = new AtomicLong();
        try (AnswerStream<Result> answers = jingcai.stream("chaoyang", Topic.ELIGIBILITY, endless(drawn), 2)) {
            for (int i = 0; i < 1_000; i++) {
                answers.next();
                assertThat(drawn.get()).isLessThan(i + 500);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void closingCancelsWhatHasNotBeenTaken(int threads) {
        AtomicLong drawn = new AtomicLong();
        AnswerStream<Result> answers = jingcai.stream("chaoyang", Topic.ELIGIBILITY, endless(drawn), threads);
        answers.next();
        answers.close();
        answers.close();
        long then = drawn.get();
        List<Result> left = new ArrayList<>();
        answers.forEachRemaining(left::add);
        assertThat(left).hasSizeLessThan(64); // of the batch that was being taken
        assertThat(drawn.get()).isEqualTo(then);
    }

    @Test
    void whoeverIsInterruptedWhileWaitingIsToldSo() {
        try (AnswerStream<Result> answers =
                jingcai.stream("chaoyang", Topic.ELIGIBILITY, endless(new AtomicLong()), 2)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(answers::next).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(answers.hasNext()).isFalse();
        }
    }

    @Test
    void aFormIsMadeOnTheThreadsThatJudge() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        List<Case> cases = cases(500);
        try (AnswerStream<Long> answers = jingcai.stream("chaoyang", Topic.ELIGIBILITY, suppliers(cases), 2, result -> {
            threads.add(Thread.currentThread().getName());
            return result.position();
        })) {
            for (long i = 0; i < cases.size(); i++) {
                assertThat(answers.next()).isEqualTo(i);
            }
        }
        assertThat(threads).doesNotContain(Thread.currentThread().getName());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatAFormThrowsReachesTheTaker(int threads) {
        try (AnswerStream<String> answers =
                jingcai.stream("chaoyang", Topic.ELIGIBILITY, suppliers(cases(10)), threads, result -> {
                    throw new IllegalArgumentException("no form");
                })) {
            assertThatThrownBy(answers::next).hasMessage("no form");
        }
    }

    @Test
    void lessThanOneThreadIsNone() {
        assertThatThrownBy(() -> jingcai.stream("chaoyang", Topic.ELIGIBILITY, suppliers(List.of()), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Case> cases(int many) {
        Random random = new Random(11);
        return Stream.generate(() -> CaseReader.read(BatchCases.one(random)))
                .limit(many)
                .toList();
    }

    private static Iterator<Supplier<Case>> suppliers(List<Case> cases) {
        return cases.stream().<Supplier<Case>>map(kase -> () -> kase).iterator();
    }

    private static Iterator<Supplier<Case>> endless(AtomicLong drawn) {
        Case kase = cases(1).get(0);
        return Stream.<Supplier<Case>>generate(() -> {
                    drawn.incrementAndGet();
                    return () -> kase;
                })
                .iterator();
    }
}
