package org.jingcai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Path;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.json.AnswerWriter;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * What holds for every case, tried on cases by chance around the module's scenarios. Failures name the seed; run again with
 * {@code -Djingcai.seed=…}.
 */
@DisplayName("定律")
@ParameterizedClass(name = "{0}")
@MethodSource("org.jingcai.testkit.PolicyModule#here")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyLawsTest {

    private static final long SEED = Long.getLong("jingcai.seed", 20260101L);
    private static final int CASES = 300;
    private static final int THREADS = 4;

    /** Of a hundred cases so many must come to each outcome, so that no law holds for want of cases. */
    private static final int LEAST_SHARE = 5;

    @Parameter
    private PolicyModule module;

    private final List<Tried> tried = new ArrayList<>();
    private final Set<String> lookedAt = new TreeSet<>();
    private boolean dayMatters;
    private @Nullable RandomCases cases;

    /**
     * A case that was asked about.
     *
     * @param daysToCome days by chance after the one judged, many of the first year, and the first days of years
     * @param later answers on later days, each asked for once
     */
    private record Tried(
            ObjectNode facts,
            Case kase,
            EligibilityAnswer answer,
            Set<LocalDate> daysToCome,
            Map<LocalDate, EligibilityAnswer> later) {

        EligibilityAnswer on(LocalDate day, Function<Case, EligibilityAnswer> asking) {
            return later.computeIfAbsent(day, other -> asking.apply(kase.withAsOf(other)));
        }
    }

    @BeforeParameterizedClassInvocation
    void askAboutCasesByChance() {
        tried.clear();
        lookedAt.clear();
        assumeTrue(module.policy().topics().contains(Topic.ELIGIBILITY));
        List<Scenario> scenarios = module.readableScenarios().stream()
                .filter(scenario -> scenario.topic() == Topic.ELIGIBILITY)
                .filter(scenario -> scenario.policy().equals(module.policy().id()))
                .toList();
        Map<Outcome, List<ObjectNode>> byOutcome = new EnumMap<>(Outcome.class);
        scenarios.forEach(scenario -> {
            EligibilityAnswer answer = ask(scenario.kase());
            lookedAt.addAll(Facts.lookedAt(answer));
            byOutcome
                    .computeIfAbsent(answer.outcome(), outcome -> new ArrayList<>())
                    .add(scenario.facts());
        });
        dayMatters = scenarios.stream().map(Scenario::expected).anyMatch(PolicyLawsTest::speaksOfDays);
        Random random = random(0);
        cases = new RandomCases(module.baseCase(), byOutcome.values(), random);
        for (int i = 0; i < CASES; i++) {
            RandomCases.Sample sample = cases.next();
            Tried one = new Tried(
                    sample.facts(),
                    sample.kase(),
                    askAboutValid(sample),
                    daysAfter(sample.kase().asOf(), random),
                    new HashMap<>());
            tried.add(one);
            lookedAt.addAll(Facts.lookedAt(one.answer()));
        }
    }

    /** Whether a scenario expects something to hold from a day; where none does, the day judged decides nothing. */
    private static boolean speaksOfDays(Expectation expected) {
        return expected.eligibleFrom() != null && expected.eligibleFrom().isPresent()
                || expected.findings().values().stream()
                        .anyMatch(finding ->
                                finding.metFrom() != null && finding.metFrom().isPresent());
    }

    @Test
    @DisplayName("共用资料本身符合条件")
    void theBaseCaseIsEligible() {
        Case base = RandomCases.read(module.baseCase());
        assertThat(base).isNotNull();
        assertThat(ask(base).outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    @DisplayName("随机案件中各种结论都有足够的份额")
    void everyOutcomeHasItsShare() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        tried.forEach(one -> counts.merge(one.answer().outcome(), 1, Integer::sum));
        for (Outcome outcome : List.of(Outcome.ELIGIBLE, Outcome.INELIGIBLE, Outcome.REVIEW, Outcome.UNDETERMINED)) {
            assertThat(counts.getOrDefault(outcome, 0))
                    .as("%s of %s, seed %d", outcome, counts, SEED)
                    .isGreaterThanOrEqualTo(CASES * LEAST_SHARE / 100);
        }
    }

    @Test
    @DisplayName("补充原来不清楚的资料，不会改变已经确定的结论")
    void knowingMoreNeverOverturnsADecision() {
        Random random = random(1);
        int decided = 0;
        for (Tried rich : tried) {
            for (int round = 0; round < 3; round++) {
                ObjectNode poor = rich.facts().deepCopy();
                List<String> forgotten = forget(poor, random);
                Case kase = RandomCases.read(poor);
                if (kase == null) {
                    continue;
                }
                EligibilityAnswer before = ask(kase);
                if (isDecided(before.outcome())) {
                    decided++;
                    if (before.outcome() != rich.answer().outcome()) {
                        broken(
                                rich,
                                "without " + forgotten + " the outcome is " + before.outcome() + ", with them "
                                        + rich.answer().outcome());
                    }
                }
            }
        }
        assertThat(decided).as("decided with facts left out, seed %d", SEED).isGreaterThan(CASES / 5);
    }

    @Test
    @DisplayName("重复询问、多线程询问，答复不变")
    void theSameQuestionHasTheSameAnswer() throws Exception {
        List<Tried> some = tried.subList(0, Math.min(150, tried.size()));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                List<Tried> shuffled = new ArrayList<>(some);
                Collections.shuffle(shuffled, random(2 + t));
                tasks.add(() -> {
                    shuffled.forEach(this::sameAgain);
                    return null;
                });
            }
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void sameAgain(Tried one) {
        String before = AnswerWriter.write(one.answer(), Language.ZH);
        String again = AnswerWriter.write(ask(one.kase()), Language.ZH);
        if (!again.equals(before)) {
            broken(one, "asked again:\n" + again + "\nasked first:\n" + before);
        }
    }

    @Test
    @DisplayName("本政策不看的资料不影响答复")
    void factsOfNoInterestChangeNothing() {
        Predicate<Fact> ofNoInterest = fact -> !fact.path().startsWith("parameters.")
                && !fact.path().equals("asOf")
                && !fact.path().equals("matter")
                && !Facts.concern(lookedAt, fact);
        int changed = 0;
        for (Tried one : tried) {
            RandomCases.Sample other = cases().changed(new RandomCases.Sample(one.facts(), one.kase()), ofNoInterest);
            changed += other.kase().equals(one.kase()) ? 0 : 1;
            if (!judgement(ask(other.kase())).equals(judgement(one.answer()))) {
                broken(one, "changed by facts of no interest:\n" + other.facts().toPrettyString());
            }
        }
        assertThat(changed).as("cases changed, seed %d", SEED).isGreaterThan(CASES / 2);
    }

    @Test
    @DisplayName("eligibleFrom 当日符合条件，此前的日子都不符合")
    void eligibleFromIsExact() {
        int later = 0;
        for (Tried one : tried) {
            LocalDate from = one.answer().eligibleFrom();
            boolean eligible = one.answer().outcome() == Outcome.ELIGIBLE;
            if (eligible && !one.kase().asOf().equals(from)) {
                broken(one, "eligible, and eligibleFrom is " + from);
            } else if (!eligible && one.answer().outcome() != Outcome.NOT_IN_FORCE) {
                later += from == null ? 0 : 1;
                exact(one, "eligible", from, answer -> answer.outcome() == Outcome.ELIGIBLE);
            }
        }
        assertThat(later).as("cases eligible later, seed %d", SEED).isGreaterThan(dayMatters ? CASES / 100 : -1);
    }

    @Test
    @DisplayName("metFrom 当日该条符合，此前的日子都不符合")
    void metFromIsExact() {
        int later = 0;
        for (Tried one : tried) {
            for (Finding finding : one.answer().findings()) {
                LocalDate from = finding.metFrom();
                if (finding.status() == Status.MET || finding.status() == Status.NOT_APPLICABLE) {
                    if (from != null) {
                        broken(one, finding.provision() + " is " + finding.status() + " and has a metFrom");
                    }
                } else {
                    later += from == null ? 0 : 1;
                    exact(
                            one,
                            finding.provision(),
                            from,
                            answer -> answer.finding(finding.provision())
                                    .filter(other -> other.status() == Status.MET)
                                    .isPresent());
                }
            }
        }
        assertThat(later).as("findings met later, seed %d", SEED).isGreaterThan(dayMatters ? CASES / 20 : -1);
    }

    /** Holds on the day and on none before; where there is no day, on none of those tried of the years to come. */
    private void exact(Tried one, String what, @Nullable LocalDate from, Predicate<EligibilityAnswer> holds) {
        LocalDate asOf = one.kase().asOf();
        if (from != null && !from.isAfter(asOf)) {
            broken(one, what + " from " + from + ", not after the day judged");
        }
        if (from != null && !holds.test(one.on(from, this::ask))) {
            broken(one, what + " from " + from + ", but not on that day");
        }
        Set<LocalDate> before = new TreeSet<>(one.daysToCome());
        if (from != null) {
            before.add(from.minusDays(1));
            before.removeIf(day -> !day.isAfter(asOf) || !day.isBefore(from));
        }
        for (LocalDate day : before) {
            if (holds.test(one.on(day, this::ask))) {
                broken(one, what + " from " + from + ", but already on " + day);
            }
        }
    }

    @Test
    @DisplayName("结论等于各条结果按契约合并的结果")
    void theOutcomeIsTheChainOverItsParts() {
        for (Tried one : tried) {
            Chain chain = new Chain(module.policy(), one.answer());
            if (chain.outcome() != one.answer().outcome()) {
                broken(
                        one,
                        "the parts give " + chain.outcome() + ", the answer says "
                                + one.answer().outcome());
            }
            if (!chain.wrongPaths().isEmpty()) {
                broken(one, String.join("\n", chain.wrongPaths()));
            }
        }
    }

    private static Set<LocalDate> daysAfter(LocalDate asOf, Random random) {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            days.add(asOf.plusDays(1L + random.nextInt(365)));
        }
        for (int i = 0; i < 6; i++) {
            days.add(asOf.plusDays(1L + random.nextInt(7 * 365)));
        }
        for (int year = 1; year <= 4; year++) {
            days.add(LocalDate.of(asOf.getYear() + year, 1, 1));
        }
        return days;
    }

    private RandomCases cases() {
        RandomCases made = cases;
        if (made == null) {
            throw new IllegalStateException("no cases yet");
        }
        return made;
    }

    private static Random random(int use) {
        return new Random(SEED + use);
    }

    private EligibilityAnswer ask(Case kase) {
        return module.jingcai().eligibility(module.edition(), kase);
    }

    private EligibilityAnswer askAboutValid(RandomCases.Sample sample) {
        try {
            return ask(sample.kase());
        } catch (RuntimeException e) {
            throw new AssertionError(
                    "seed " + SEED + ": a valid case is not answered\n"
                            + sample.facts().toPrettyString(),
                    e);
        }
    }

    /** Makes a few facts unknown, mostly such as the policy looks at. */
    private List<String> forget(ObjectNode facts, Random random) {
        List<String> forgotten = new ArrayList<>();
        int howMany = 1 + random.nextInt(6);
        for (int i = 0; i < howMany; i++) {
            List<Facts.Known> known = Facts.known(facts);
            if (!known.isEmpty()) {
                Facts.Known one = known.get(random.nextInt(known.size()));
                one.forget().run();
                forgotten.add(one.place());
            }
        }
        return forgotten;
    }

    private static boolean isDecided(Outcome outcome) {
        return outcome == Outcome.ELIGIBLE || outcome == Outcome.INELIGIBLE;
    }

    /** All that is judged; notes may speak of facts that decide nothing. */
    private static List<String> judgement(EligibilityAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.outcome() + " " + answer.eligibleFrom() + " " + answer.missing());
        answer.findings().forEach(finding -> lines.add(line(finding)));
        for (Path path : answer.paths()) {
            lines.add(path.ground() + " " + path.status());
            path.findings().forEach(finding -> lines.add(line(finding)));
        }
        return lines;
    }

    private static String line(Finding finding) {
        return String.join(
                " ",
                finding.provision(),
                finding.status().name(),
                finding.message(Language.ZH),
                String.valueOf(finding.margin()),
                String.valueOf(finding.metFrom()));
    }

    private static void broken(Tried one, String what) {
        fail("seed " + SEED + ": " + what + "\n" + one.facts().toPrettyString());
    }
}
