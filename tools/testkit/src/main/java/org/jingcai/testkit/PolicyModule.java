package org.jingcai.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.IssuesException;
import org.jingcai.Jingcai;
import org.jingcai.policy.Policy;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules module that is tested: the policy of the folder, its engine and its scenario files.
 *
 * @param folder where {@code policy.yaml} lies
 */
record PolicyModule(Path folder, Jingcai jingcai, Policy policy) {

    static final String EXCUSES = "coverage.yaml";

    /** The module of the working directory. */
    static PolicyModule here() {
        Path folder = Path.of("").toAbsolutePath();
        String id = Yaml.read(folder.resolve("policy.yaml")).path("id").asString();
        Jingcai jingcai = Jingcai.load();
        Policy policy = jingcai.policy(id)
                .orElseThrow(() -> new IllegalStateException(
                        "the policy (" + id + ") is not on the class path. Maybe its rules were not compiled"));
        return new PolicyModule(folder, jingcai, policy);
    }

    /** The scenario files by name; empty where there is no such folder. */
    List<Path> scenarioFiles() {
        Path scenarios = folder.resolve("scenarios");
        if (!Files.isDirectory(scenarios)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(scenarios)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().equals(EXCUSES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScenarioReader reader() {
        return new ScenarioReader(jingcai.policies(), policy.id());
    }

    /** The scenarios of all files; aborts the test where one cannot be read, which is a failure of its own. */
    List<Scenario> readableScenarios() {
        ScenarioReader reader = reader();
        List<Scenario> scenarios = new ArrayList<>();
        try {
            for (Path file : scenarioFiles()) {
                scenarios.addAll(reader.read(file.getFileName().toString(), Yaml.read(file)));
            }
        } catch (IssuesException e) {
            return Assumptions.abort("有场景文件不能读取");
        }
        return scenarios;
    }

    /** The excuses for what no scenario asserts; empty where there is no such file. */
    Excuses excuses() {
        Path file = folder.resolve("scenarios").resolve(EXCUSES);
        return Files.exists(file) ? Excuses.read(EXCUSES, Yaml.read(file), policy) : Excuses.NONE;
    }

    /** The shared facts of the first file on eligibility, a case that should be eligible. */
    ObjectNode baseCase() {
        for (Path file : scenarioFiles()) {
            ObjectNode tree = Yaml.read(file);
            if (tree.path("topic").asString("eligibility").equals("eligibility")
                    && tree.path("policy").asString(policy.id()).equals(policy.id())
                    && tree.get("given") instanceof ObjectNode given) {
                return given;
            }
        }
        throw new IllegalStateException("no scenario file on eligibility has shared facts (given)");
    }
}
