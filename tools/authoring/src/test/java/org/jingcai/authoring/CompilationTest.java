package org.jingcai.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.Jingcai;
import org.jingcai.answer.Answer;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Status;
import org.jingcai.facts.ApplicantBuilder;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.District;
import org.jingcai.facts.EmploymentBuilder;
import org.jingcai.facts.Matter;
import org.jingcai.facts.UnitBuilder;
import org.jingcai.facts.UnitKind;
import org.jingcai.policy.PolicySource;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder to an engine that answers. */
class CompilationTest {

    private static final Path CHAOYANG = Path.of("../../rules-chaoyang");

    private static final Case EMPTY =
            CaseBuilder.builder().asOf(LocalDate.of(2025, 6, 30)).build();

    @TempDir
    Path folder;

    @TempDir
    Path classes;

    private static Case withCapital(String yuan) {
        return CaseBuilder.builder(EMPTY)
                .unit(UnitBuilder.builder()
                        .kind(UnitKind.ENTERPRISE)
                        .registeredCapital(new BigDecimal(yuan))
                        .build())
                .employment(EmploymentBuilder.builder()
                        .startDate(LocalDate.of(2020, 1, 1))
                        .build())
                .build();
    }

    private static Jingcai engine(PolicySource... sources) {
        Jingcai.Builder builder = Jingcai.builder();
        Stream.of(sources).forEach(builder::add);
        return builder.build();
    }

    private static Map<String, byte[]> written(CompiledPolicy policy, Path into) throws IOException {
        policy.writeTo(into);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(into)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(into.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void theSameFolderGivesTheSameFilesByteForByte() throws IOException {
        DemoPolicy.asWritten().in(folder);

        Map<String, byte[]> once = written(Authoring.compile(folder), classes.resolve("once"));
        Map<String, byte[]> again = written(Authoring.compile(folder), classes.resolve("again"));

        assertThat(again.keySet()).isEqualTo(once.keySet());
        once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void everyClassFileRunsOnJava17() throws IOException {
        Map<String, byte[]> files =
                written(Authoring.compile(DemoPolicy.asWritten().in(folder)), classes);

        assertThat(files.keySet()).anyMatch(name -> name.endsWith("Registered.class"));
        files.forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                assertThat((bytes[6] << 8) + bytes[7]).as(name).isEqualTo(61);
            }
        });
    }

    @Test
    void anotherNumberGivesAnotherHashAndAnotherAnswer() {
        EligibilityAnswer million = engine(
                        Authoring.compile(DemoPolicy.asWritten().in(folder)))
                .eligibility("demo", withCapital("1000000"));
        EligibilityAnswer more = engine(Authoring.compile(DemoPolicy.asWritten()
                        .inRules("低于100万元", "低于100.0001万元")
                        .in(folder)))
                .eligibility("demo", withCapital("1000000"));

        assertThat(million.basis().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(more.basis().outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(more.basis().rulesHash())
                .startsWith("sha256:")
                .isNotEqualTo(million.basis().rulesHash());
    }

    @Test
    void lineEndsAndByteOrderMarksAreNoChange() {
        DemoPolicy plain = DemoPolicy.asWritten();
        String hash =
                engine(Authoring.compile(plain.in(folder))).policies().get(0).rulesHash();

        DemoPolicy windows = plain.withRules("\uFEFF" + plain.rules().replace("\n", "\r\n"));

        assertThat(engine(Authoring.compile(windows.in(folder)))
                        .policies()
                        .get(0)
                        .rulesHash())
                .isEqualTo(hash);
    }

    @Test
    void whatIsWrittenToAFolderAnswersAsWhatIsInMemory() throws Exception {
        CompiledPolicy compiled = Authoring.compile(CHAOYANG);
        compiled.writeTo(classes);
        try (var loader = new java.net.URLClassLoader(
                new java.net.URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            PolicySource shipped = new PolicySource() {
                @Override
                public String manifest() {
                    return compiled.manifest();
                }

                @Override
                public ClassLoader classLoader() {
                    return loader;
                }
            };
            for (Case kase : List.of(EMPTY, withCapital("999999"), withCapital("1000000"))) {
                assertThat(told(engine(shipped).eligibility("chaoyang", kase)))
                        .isEqualTo(told(engine(compiled).eligibility("chaoyang", kase)));
            }
            assertThat(Files.readString(classes.resolve("META-INF/services/org.jingcai.policy.PolicySource")))
                    .isEqualTo("org.jingcai.rules.chaoyang.vdraft.Registered\n");
        }
    }

    @Test
    void aGroundOfAlternativesNoneOfWhichConcernsTheCaseIsNotMet() throws Exception {
        String rules = Files.readString(CHAOYANG.resolve("eligibility.dslr"));
        for (String limb : List.of("近三年累计自主投入超过", "股权类现金融资超过", "近三年平均每年纳税不低于")) {
            rules = rules.replace("    " + limb, "    适用于注册地为海淀区\n    " + limb);
        }
        Files.writeString(folder.resolve("eligibility.dslr"), rules);
        Files.copy(CHAOYANG.resolve("policy.yaml"), folder.resolve("policy.yaml"));
        Case holder = CaseBuilder.builder()
                .asOf(LocalDate.of(2025, 6, 30))
                .unit(UnitBuilder.builder()
                        .registrationDistrict(District.CHAOYANG)
                        .build())
                .applicant(ApplicantBuilder.builder()
                        .naturalPersonShareholder(true)
                        .shareRatio(BigDecimal.TEN)
                        .shareholderRankOverall(1)
                        .build())
                .build();
        assertThat(engine(Authoring.compile(folder))
                        .eligibility("chaoyang", holder)
                        .paths())
                .filteredOn(path -> path.ground().equals("cy-4-(7)"))
                .extracting(path -> path.status())
                .containsExactly(Status.UNMET);
    }

    private static String told(EligibilityAnswer answer) {
        return answer.basis().outcome() + " " + answer.basis().rulesHash() + " "
                + answer.basis().missing() + " "
                + answer.eligibleFrom() + "\n"
                + answer.basis().findings().stream().map(CompilationTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(Finding finding) {
        return finding.provision() + " " + finding.status() + " " + finding.message(Language.ZH) + " "
                + finding.metFrom();
    }

    @Test
    void aCaseOfWhichNothingIsKnownIsAnsweredByEveryShippedRule() {
        EligibilityAnswer answer = engine(Authoring.compile(CHAOYANG)).eligibility("chaoyang", EMPTY);

        assertThat(answer.basis().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.basis().missing()).isNotEmpty();
        assertThat(answer.basis().findings())
                .filteredOn(finding -> finding.status() == org.jingcai.answer.Status.UNMET)
                .isEmpty();
    }

    @Test
    void aPolicyAddedLaterStandsInForOneOfTheSameId() {
        CompiledPolicy first = Authoring.compile(DemoPolicy.asWritten().in(folder));
        CompiledPolicy second = Authoring.compile(
                DemoPolicy.asWritten().inRules("低于100万元", "低于200万元").in(folder));

        Jingcai jingcai = engine(first, second);

        assertThat(jingcai.policies()).hasSize(1);
        assertThat(jingcai.eligibility("demo", withCapital("1500000")).basis().outcome())
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(engine(second, first)
                        .eligibility("demo", withCapital("1500000"))
                        .basis()
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void aMatterTheRulesDoNotSpeakOfIsNamedWithThoseTheyDo() {
        Jingcai jingcai = engine(Authoring.compile(DemoPolicy.asWritten().in(folder)));
        Case renewal = CaseBuilder.builder(EMPTY).matter(Matter.RENEWAL).build();

        assertThatThrownBy(() -> jingcai.eligibility("demo", renewal))
                .isInstanceOfSatisfying(
                        IssuesException.class,
                        e -> assertThat(e.issues())
                                .containsExactlyElementsOf(List.of(new Issue(
                                        IssueCode.UNKNOWN_MATTER,
                                        "$.matter",
                                        org.jingcai.text.Text.of(
                                                "政策 demo 在 eligibility 中不处理 RENEWAL",
                                                "demo does not know the matter RENEWAL in eligibility"),
                                        org.jingcai.text.Text.of("可用：NEW", "It knows: NEW")))));
        assertThatThrownBy(() -> jingcai.ask("demo", Topic.TIMELINE, EMPTY))
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("政策 demo 不回答 timeline。它回答：eligibility");
        assertThatThrownBy(() -> jingcai.askAll(Topic.ELIGIBILITY, renewal))
                .extracting(e -> ((IssuesException) e).render(Language.ZH))
                .asString()
                .contains("没有政策在 eligibility 中处理 RENEWAL");
    }

    @Test
    void aCaseThatCannotBeIsToldTogetherWithTheUnknownMatter() {
        Jingcai jingcai = engine(Authoring.compile(DemoPolicy.asWritten().in(folder)));
        Case wrong =
                CaseBuilder.builder(withCapital("-1")).matter(Matter.RENEWAL).build();

        assertThatThrownBy(() -> jingcai.eligibility("demo", wrong))
                .isInstanceOfSatisfying(
                        IssuesException.class,
                        e -> assertThat(e.issues())
                                .extracting(Issue::code)
                                .containsExactly(IssueCode.OUT_OF_RANGE, IssueCode.UNKNOWN_MATTER));
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        CompiledPolicy compiled = Authoring.compile(CHAOYANG);
        String alone = told(engine(compiled).eligibility("chaoyang", EMPTY));
        Jingcai shared = engine(compiled);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Case other = withCapital(String.valueOf(1000000 + i));
                answers.add(threads.submit(() -> {
                    shared.eligibility("chaoyang", other);
                    return told(shared.eligibility("chaoyang", EMPTY));
                }));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void foldersCanBeCompiledSideBySide() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                Path own = Files.createDirectory(folder.resolve("p" + i));
                DemoPolicy.asWritten().inRules("低于100万元", "低于" + i + "00万元").in(own);
                answers.add(threads.submit(
                        () -> engine(Authoring.compile(own)).ask("demo", Topic.ELIGIBILITY, withCapital("2000000"))));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                outcomes.add(answer.get().basis().outcome());
            }
            assertThat(outcomes)
                    .containsExactly(Outcome.ELIGIBLE, Outcome.ELIGIBLE, Outcome.INELIGIBLE, Outcome.INELIGIBLE);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theOrderOfTheRulesInAFileChangesNothing() throws IOException {
        String text = Files.readString(CHAOYANG.resolve("eligibility.dslr"));
        List<String> rules =
                new ArrayList<>(List.of(text.substring(text.indexOf("规则 \"")).split("(?m)^(?=规则 \")")));
        Collections.reverse(rules);
        Files.copy(CHAOYANG.resolve("policy.yaml"), folder.resolve("policy.yaml"));
        Files.writeString(folder.resolve("eligibility.dslr"), String.join("\n", rules));

        EligibilityAnswer inOrder = answer(Authoring.compile(CHAOYANG));
        EligibilityAnswer reversed = answer(Authoring.compile(folder));

        assertThat(rules).hasSizeGreaterThan(20);
        assertThat(reversed.outcome()).isEqualTo(inOrder.outcome());
        assertThat(said(reversed)).isEqualTo(said(inOrder));
        assertThat(reversed.missing()).isEqualTo(inOrder.missing());
    }

    private static EligibilityAnswer answer(CompiledPolicy policy) {
        return Jingcai.builder().add(policy).build().eligibility("chaoyang", withCapital("800000"));
    }

    private static List<String> said(EligibilityAnswer answer) {
        return answer.findings().stream()
                .map(finding -> finding.provision() + " " + finding.status() + " " + finding.message(Language.ZH))
                .toList();
    }
}
