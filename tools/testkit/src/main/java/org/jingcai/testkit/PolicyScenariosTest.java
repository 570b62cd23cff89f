package org.jingcai.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.IssuesException;
import org.jingcai.answer.Answer;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of the module's analysts, one test a sentence, and what they leave out. */
@DisplayName("场景")
@ParameterizedClass(name = "{0}")
@MethodSource("org.jingcai.testkit.PolicyModule#here")
class PolicyScenariosTest {

    private final PolicyModule module;

    PolicyScenariosTest(PolicyModule module) {
        this.module = module;
    }

    @TestFactory
    @DisplayName("每个场景得到预期的答复")
    Stream<DynamicContainer> everyScenario() {
        ScenarioReader reader = module.reader();
        return module.scenarioFiles().stream().map(file -> container(reader, file));
    }

    private DynamicContainer container(ScenarioReader reader, Path file) {
        String name = file.getFileName().toString();
        Stream<DynamicTest> tests;
        try {
            List<Scenario> scenarios = reader.read(name, Yaml.read(file));
            tests = scenarios.stream()
                    .map(scenario -> DynamicTest.dynamicTest(scenario.name(), file.toUri(), () -> run(scenario)));
        } catch (IssuesException e) {
            tests = Stream.of(
                    DynamicTest.dynamicTest("文件可以读取", file.toUri(), () -> fail("\n" + e.render(Language.ZH))));
        }
        return DynamicContainer.dynamicContainer(name, file.toUri(), tests);
    }

    private void run(Scenario scenario) {
        List<String> differences = Differences.between(scenario.expected(), answer(scenario));
        if (!differences.isEmpty()) {
            fail(scenario.file() + "「" + scenario.name() + "」\n  " + String.join("\n  ", differences));
        }
    }

    /** Scenarios of an edition speak of it alone, also on days on which another one would be chosen. */
    private Answer answer(Scenario scenario) {
        boolean own = scenario.policy().equals(module.policy().id());
        return module.jingcai().ask(own ? module.edition() : scenario.policy(), scenario.topic(), scenario.kase());
    }

    @Test
    @DisplayName("每一条由规则回答的条款都有场景断言符合、不符合、尚不清楚和不适用，每种读法都被断言")
    void everyProvisionIsReached() throws IOException {
        List<Scenario> scenarios = module.readableScenarios();
        List<Coverage.Gap> gaps = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        for (Topic topic : module.policy().topics()) {
            Coverage coverage = new Coverage(module.policy(), topic);
            scenarios.stream()
                    .filter(scenario -> scenario.topic() == topic
                            && scenario.policy().equals(module.policy().id()))
                    .forEach(scenario -> coverage.add(scenario, answer(scenario)));
            gaps.addAll(coverage.gaps());
            report.append(module.policy().id())
                    .append(' ')
                    .append(topic.id())
                    .append(": ")
                    .append(coverage.report());
        }
        Path file = module.folder().resolve("target").resolve("coverage-report.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
        assertThat(module.excuses().complaints(gaps))
                .as("见 target/coverage-report.txt")
                .isEmpty();
    }
}
