package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingcai.cli.Ran.command;
import static org.jingcai.cli.Ran.example;
import static org.jingcai.cli.Ran.withInput;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input ends with status 2, a message for each problem with its place, and nothing on standard output. */
class BadInputTest {

    @TempDir
    private Path folder;

    private static void oneProblem(Ran ran, String... words) {
        assertThat(ran.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(1);
        assertThat(ran.err()).contains(words);
    }

    private static Ran judge(String kase) {
        return withInput(kase, false, "evaluate", "--policy", "chaoyang", "-");
    }

    @Test
    void an_empty_file() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.json"));

        oneProblem(command("evaluate", file.toString()), "empty.json", "内容为空");
    }

    @Test
    void not_JSON() {
        oneProblem(judge("asOf = 2025-03-31"), "不是JSON");
    }

    @Test
    void a_directory() {
        oneProblem(command("evaluate", folder.toString()), folder.toString(), "是目录");
    }

    @Test
    void no_such_file() {
        oneProblem(command("evaluate", folder.resolve("nobody.json").toString()), "nobody.json", "没有这个文件");
    }

    @Test
    void a_file_of_50_MB() throws IOException {
        Path file = folder.resolve("large.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }

        oneProblem(command("evaluate", file.toString()), "large.json", "10 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | $.asOf                          | asOf",
                "{\"asOf\": \"2025-02-30\"}                               | $.asOf                          | 2025-02-30",
                "{\"asOf\": \"2025-03-31\", \"unit\": {\"registeredCapital\": -1}} | $.unit.registeredCapital | -1",
                "{\"asOf\": \"2025-03-31\", \"unit\": {\"registerdCapital\": 1}}   | registerdCapital         | registeredCapital",
                "{\"asOf\": \"2025-03-31\", \"unit\": {\"taxRecords\": [{\"year\": 2024, \"taxPaid\": 1}, {\"year\": 2024, \"taxPaid\": 2}]}} | taxRecords | 2024",
                "{\"asOf\": \"2025-03-31\", \"unit\": {\"taxRecords\": [{\"year\": 2026, \"taxPaid\": 1}]}} | taxRecords | 2026"
            })
    void a_case_that_cannot_be(String kase, String place, String named) {
        oneProblem(judge(kase), place, named);
    }

    @Test
    void every_problem_of_a_case_in_one_pass() {
        Ran ran = judge("""
                {"unit": {"registeredCapital": -5, "kind": "FACTORY"}, "applicant": {"workExperienceMonths": "many"}}
                """);

        assertThat(ran.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(4);
    }

    @Test
    void an_unknown_policy_names_the_known_ones() {
        oneProblem(
                command("evaluate", "--policy", "haidian", example("engineer.json")),
                "--policy",
                "haidian",
                "chaoyang",
                "dongcheng");
    }

    @Test
    void a_topic_that_a_policy_does_not_answer() {
        oneProblem(
                command("evaluate", "--policy", "chaoyang", "--topic", "score", example("engineer.json")),
                "--topic",
                "score",
                "eligibility");
    }

    @Test
    void values_that_no_option_takes() {
        Ran ran = command("evaluate", "--topic", "points", "--format", "xml", "--lang", "fr", example("engineer.json"));

        assertThat(ran.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems())
                .satisfiesExactlyInAnyOrder(
                        topic -> assertThat(topic).contains("--topic", "points", "score"),
                        format -> assertThat(format).contains("--format", "xml", "text、json"),
                        lang -> assertThat(lang).contains("--lang", "fr", "zh、en"));
    }

    @Test
    void a_misspelt_option_names_the_nearest() {
        oneProblem(command("evaluate", "--polcy", "chaoyang", example("engineer.json")), "--polcy", "是否指 --policy");
    }

    @Test
    void a_misspelt_command_names_the_nearest() {
        oneProblem(command("evalute", example("engineer.json")), "evalute", "是否指 evaluate");
    }

    @Test
    void an_option_without_its_value() {
        oneProblem(command("evaluate", example("engineer.json"), "--format"), "--format", "后面缺少内容");
    }

    @Test
    void no_case_and_two_cases() {
        oneProblem(command("evaluate"), "CASE.json");
        oneProblem(command("evaluate", example("engineer.json"), example("founder.json")), "CASE.json", "2");
    }

    @Test
    void no_command() {
        oneProblem(command(), "没有给出命令");
    }

    @Test
    void a_folder_of_rules_that_is_none() {
        Ran ran = command("check", folder.toString());

        oneProblem(ran, "policy.yaml");
    }

    @Test
    void English_messages_on_request() {
        oneProblem(
                command("evaluate", "--lang", "en", "--policy", "haidian", example("engineer.json")),
                "there is no \"haidian\"",
                "Known: chaoyang");
    }
}
