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
import org.jingcai.policy.Edition;
import org.jingcai.policy.Policy;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.node.ObjectNode;

/**
 * An edition of the rules module that is tested: its description, its engine and its scenario files.
 *
 * @param folder where its {@code policy.yaml} lies
 */
record PolicyModule(Path folder, Jingcai jingcai, Policy policy) {

    static final String EXCUSES = "coverage.yaml";

    /** Every edition in the module of the working directory. */
    static List<PolicyModule> here() {
        Jingcai jingcai = Jingcai.load();
        Path module = Path.of("").toAbsolutePath();
        try (Stream<Path> folders = Stream.concat(Stream.of(module), Files.list(module))) {
            return folders.filter(folder -> Files.exists(folder.resolve("policy.yaml")))
                    .sorted()
                    .map(folder -> of(folder, jingcai))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PolicyModule of(Path folder, Jingcai jingcai) {
        ObjectNode description = Yaml.read(folder.resolve("policy.yaml"));
        String id = description.path("id").asString();
        String edition = Edition.name(id, description.path("version").asString());
        Policy policy = jingcai.policy(edition)
                .orElseThrow(() -> new IllegalStateException(
                        "the policy (" + edition + ") is not on the class path. Maybe its rules were not compiled"));
        return new PolicyModule(folder, jingcai, policy);
    }

    /** The edition as it can be asked for. */
    String edition() {
        return policy.editionName();
    }

    /** Tells editions apart in the names of tests. */
    @Override
    public String toString() {
        return edition();
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
        return new ScenarioReader(
                jingcai.policies().stream()
                        .filter(other -> !other.id().equals(policy.id())
                                || other.version().equals(policy.version()))
                        .toList(),
                policy.id());
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
