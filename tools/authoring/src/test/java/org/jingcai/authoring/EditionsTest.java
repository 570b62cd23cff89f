package org.jingcai.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Outcome;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.EmploymentBuilder;
import org.jingcai.facts.UnitBuilder;
import org.jingcai.facts.UnitKind;
import org.jingcai.policy.Edition;
import org.jingcai.policy.Policy;
import org.jingcai.policy.PolicyStatus;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy whose text was replaced: the day of the case chooses the edition. */
class EditionsTest {

    private static final LocalDate END_OF_OLD = LocalDate.of(2024, 12, 31);
    private static final LocalDate START_OF_NEW = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path folder;

    /** Two editions with a year between them; the newer asks for twice the capital. */
    private Path twoEditions() throws IOException {
        write("old", dated("'1'", "effectiveTo: " + END_OF_OLD));
        write("new", dated("'2'", "effectiveFrom: " + START_OF_NEW).inRules("100万元", "200万元"));
        return folder;
    }

    private void write(String edition, DemoPolicy policy) throws IOException {
        policy.in(Files.createDirectories(folder.resolve(edition)));
    }

    private static DemoPolicy dated(String version, String dates) {
        return DemoPolicy.asWritten().inDescription("version: '1'\n", "version: " + version + "\n" + dates + "\n");
    }

    private static Jingcai engine(Path folder) {
        Jingcai.Builder builder = Jingcai.builder();
        Authoring.compileAll(folder).forEach(builder::add);
        return builder.build();
    }

    private static Case on(LocalDate day) {
        return CaseBuilder.builder()
                .asOf(day)
                .unit(UnitBuilder.builder()
                        .kind(UnitKind.ENTERPRISE)
                        .registeredCapital(new BigDecimal("1500000"))
                        .build())
                .employment(EmploymentBuilder.builder()
                        .startDate(LocalDate.of(2010, 1, 1))
                        .build())
                .build();
    }

    @Test
    void theDayOfTheCaseChooses() throws IOException {
        Jingcai jingcai = engine(twoEditions());
        EligibilityAnswer old = jingcai.eligibility("demo", on(END_OF_OLD));
        EligibilityAnswer young = jingcai.eligibility("demo", on(START_OF_NEW));
        assertThat(old.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(old.edition()).isEqualTo("demo@1");
        assertThat(old.basis().editions()).isEmpty();
        assertThat(young.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(young.edition()).isEqualTo("demo@2");
        assertThat(young.basis().rulesHash()).isNotEqualTo(old.basis().rulesHash());
    }

    @Test
    void aGapNamesTheEditionsBeforeAndAfter() throws IOException {
        Jingcai jingcai = engine(twoEditions());
        for (LocalDate day : List.of(END_OF_OLD.plusDays(1), START_OF_NEW.minusDays(1))) {
            EligibilityAnswer answer = jingcai.eligibility("demo", on(day));
            assertThat(answer.outcome()).isEqualTo(Outcome.NOT_IN_FORCE);
            assertThat(answer.edition()).isEqualTo("demo@1");
            assertThat(answer.basis().editions())
                    .containsExactly(
                            new Edition("1", null, END_OF_OLD, PolicyStatus.IN_FORCE),
                            new Edition("2", START_OF_NEW, null, PolicyStatus.IN_FORCE));
        }
    }

    @Test
    void aPinnedEditionSpeaksOrSaysThatItIsNotInForce() throws IOException {
        Jingcai jingcai = engine(twoEditions());
        assertThat(jingcai.eligibility("demo@2", on(START_OF_NEW)).edition()).isEqualTo("demo@2");
        EligibilityAnswer outside = jingcai.eligibility("demo@1", on(START_OF_NEW));
        assertThat(outside.outcome()).isEqualTo(Outcome.NOT_IN_FORCE);
        assertThat(outside.edition()).isEqualTo("demo@1");
    }

    @Test
    void aPinnedEditionThatDoesNotExistNamesThoseThatDo() throws IOException {
        Jingcai jingcai = engine(twoEditions());
        assertThatThrownBy(() -> jingcai.eligibility("demo@3", on(START_OF_NEW)))
                .asInstanceOf(type(IssuesException.class))
                .extracting(e -> e.issues().get(0).render(Language.ZH))
                .asString()
                .contains("没有版本 demo@3", "demo@1、demo@2");
    }

    @Test
    void editionsAreListedByTheirFirstDay() throws IOException {
        Jingcai jingcai = engine(twoEditions());
        assertThat(jingcai.policies()).extracting(Policy::version).containsExactly("1", "2");
        assertThat(jingcai.editions("demo@2")).extracting(Policy::version).containsExactly("2");
        assertThat(jingcai.policy("demo").orElseThrow().version()).isEqualTo("2");
        assertThat(jingcai.editions("demo@3")).isEmpty();
    }

    @Test
    void casesOfSeveralEditionsInOneStreamAnswerAsAlone() throws IOException {
        Jingcai jingcai = engine(twoEditions());
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            cases.add(on(LocalDate.of(2024, 1, 1).plusDays(i * 7L)));
        }
        Stream<Supplier<Case>> suppliers = cases.stream().map(kase -> () -> kase);
        List<String> streamed = new ArrayList<>();
        try (var answers = jingcai.stream("demo", Topic.ELIGIBILITY, suppliers.iterator(), 2)) {
            answers.forEachRemaining(
                    result -> streamed.add(told((EligibilityAnswer) ((Result.Answered) result).answer())));
        }
        assertThat(streamed)
                .isEqualTo(cases.stream()
                        .map(kase -> told(jingcai.eligibility("demo", kase)))
                        .toList());
    }

    private static String told(EligibilityAnswer answer) {
        return answer.edition() + " " + answer.basis().asOf() + " " + answer.outcome();
    }

    @Test
    void twoEditionsInForceOnOneDayAreRefused() throws IOException {
        write("old", dated("'1'", "effectiveTo: " + START_OF_NEW));
        write("new", dated("'2'", "effectiveFrom: " + START_OF_NEW));
        assertThat(overlaps()).singleElement().asString().contains("demo@2", "与 demo@1 同日施行");
    }

    @Test
    void anEditionWithoutDatesBesideADatedOneIsRefused() throws IOException {
        write("old", DemoPolicy.asWritten());
        write("new", dated("'2'", "effectiveFrom: " + START_OF_NEW));
        assertThat(overlaps()).singleElement().asString().contains("未写日期", "effectiveFrom 和 effectiveTo");
    }

    /** What the engine says of editions that were compiled apart; the folder as a whole is refused with the same words. */
    private List<String> overlaps() {
        List<String> problems = DemoPolicy.problems(folder);
        Jingcai.Builder builder = Jingcai.builder();
        Authoring.editions(folder).forEach(edition -> builder.add(Authoring.compile(edition)));
        assertThatThrownBy(builder::build)
                .asInstanceOf(type(IssuesException.class))
                .satisfies(e -> assertThat(e.issues()).allMatch(issue -> issue.code() == IssueCode.EDITIONS_OVERLAP))
                .satisfies(e -> assertThat(e.issues())
                        .map(issue -> issue.render(Language.ZH))
                        .isEqualTo(problems));
        return problems;
    }

    @Test
    void theSameVersionTakesThePlaceOfTheOneBefore() throws IOException {
        twoEditions();
        Jingcai.Builder builder = Jingcai.builder();
        Authoring.compileAll(folder).forEach(builder::add);
        write("new", dated("'2'", "effectiveFrom: " + START_OF_NEW).inRules("100万元", "150万元"));
        Jingcai jingcai = builder.add(Authoring.compile(folder.resolve("new"))).build();
        assertThat(jingcai.eligibility("demo", on(START_OF_NEW)).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(jingcai.policies()).hasSize(2);
    }

    @Test
    void editionsOfOneFolderShareTheIdAndDifferInVersion() throws IOException {
        write("a", dated("'1'", "effectiveTo: " + END_OF_OLD));
        write("b", dated("'1'", "effectiveFrom: " + START_OF_NEW));
        write("c", DemoPolicy.asWritten().inDescription("id: demo", "id: other"));
        assertThat(DemoPolicy.problems(folder))
                .containsExactly(
                        "policy.yaml: version：两个版本都叫 1。各版本的 version 写成不同的名字",
                        "policy.yaml: id：同一文件夹中有两项政策：demo 和 other。一项政策的各个版本写同一个 id；另一项政策另建文件夹");
    }

    @Test
    void aMistakeInAnEditionNamesItsFolder() throws IOException {
        twoEditions();
        write("new", dated("'2'", "effectiveFrom: " + START_OF_NEW).inRules("注册资本不低于", "注册资木不低于"));
        assertThat(DemoPolicy.problems(folder)).singleElement().asString().startsWith("new/eligibility.dslr:");
    }
}
