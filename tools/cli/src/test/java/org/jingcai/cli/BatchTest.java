package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingcai.cli.Ran.command;
import static org.jingcai.cli.Ran.withInput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jingcai.Jingcai;
import org.jingcai.json.AnswerWriter;
import org.jingcai.json.CaseReader;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class BatchTest {

    private static final Jingcai ENGINE = Jingcai.load();

    @TempDir
    private Path folder;

    private static String single(String policy, Topic topic, String kase) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            AnswerWriter.write(ENGINE.ask(policy, topic, CaseReader.read(kase)), Language.ZH, generator);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5"})
    void every_answer_is_byte_for_byte_that_of_its_case_alone_in_the_order_of_the_input(String threads)
            throws IOException {
        Random random = new Random(3);
        List<String> cases = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            boolean bad = i % 50 == 17;
            String kase = bad ? "{\"asOf\": oops}" : BatchCases.one(random);
            cases.add(kase);
            expected.add(bad ? "{\"line\":" + (i + 1) + ",\"issues\":[" : single("chaoyang", Topic.ELIGIBILITY, kase));
        }

        Ran ran = command(
                "batch",
                "--policy",
                "chaoyang",
                "--threads",
                threads,
                file("cases.jsonl", String.join("\n", cases)).toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEqualTo("案件 300 件：294 件已答复，6 件有问题\n");
        assertThat(ran.out()).endsWith("\n");
        assertThat(ran.out().lines()).zipSatisfy(expected, (line, answer) -> {
            if (answer.startsWith("{\"line\"")) {
                assertThat(line).startsWith(answer);
            } else {
                assertThat(line).isEqualTo(answer);
            }
        });
    }

    @Test
    void every_topic_that_a_policy_answers_can_be_asked() {
        String kase = "{\"asOf\": \"2025-03-31\", \"points\": {\"launchYear\": 2025}}";

        Ran ran = withInput(kase, false, "batch", "--policy", "points", "--topic", "score", "-");
        Ran table = withInput(kase, false, "batch", "--policy", "points", "--topic", "score", "--format", "csv", "-");

        assertThat(ran.out()).isEqualTo(single("points", Topic.SCORE, kase) + "\n");
        assertThat(table.out()).startsWith("line,policy,outcome,totalMin,totalMax,missing,obstacles,issues\n1,points,");
    }

    @Test
    void a_bad_line_is_told_with_its_number_in_its_place_and_blank_lines_count() {
        Ran ran = withInput(
                "\uFEFF{\"asOf\": \"2025-03-31\"}\r\n \n{\"asOf\": \"2025-02-30\", \"unit\": {\"knid\": 1}}\n{\"asOf\" 1}\n[]\n{",
                false,
                "batch",
                "--policy",
                "chaoyang",
                "--lang",
                "en",
                "-");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEqualTo("5 cases: 1 answered, 4 refused\n");
        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"policy\":\"chaoyang\""),
                        third -> assertThat(third)
                                .startsWith(
                                        "{\"line\":3,\"issues\":[{\"code\":\"BAD_DATE\",\"place\":\"$.asOf\",\"problem\":\"")
                                .contains(
                                        "\"code\":\"UNKNOWN_KEY\",\"place\":\"$.unit.knid\"",
                                        "\"remedy\":\"Maybe kind is meant\""),
                        fourth -> assertThat(fourth)
                                .startsWith("{\"line\":4,")
                                .contains("\"place\":\"4:9\"", "line 4, column 9"),
                        fifth -> assertThat(fifth).startsWith("{\"line\":5,"),
                        sixth -> assertThat(sixth).startsWith("{\"line\":6,"));
    }

    @Test
    void a_line_of_more_than_10_MB_is_an_issue_and_the_next_one_is_read() {
        Ran ran = withInput(
                " ".repeat(CaseReader.MOST_BYTES + 1) + "\n{\"asOf\": \"2025-03-31\"}\n",
                false,
                "batch",
                "--policy",
                "chaoyang",
                "-");

        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"line\":1,").contains("超过10 MB"),
                        second -> assertThat(second).startsWith("{\"policy\""));
    }

    @Test
    void a_table_gives_the_answers_of_the_same_cases_in_JSON() throws IOException {
        Path table = file("cases.CSV", """
                asOf,unit.kind,unit.registeredCapital,unit.legalPerson,unit.taxRecords[2024].taxPaid,applicant.highestDegree
                2025-03-31,ENTERPRISE,5000000,TRUE,420000,MASTER

                2025-03-31,ENTERPRISE,800000,false,,
                """);
        Path lines = file("cases.jsonl", """
                {"asOf": "2025-03-31", "unit": {"kind": "ENTERPRISE", "registeredCapital": 5000000, "legalPerson": true, \
                "taxRecords": [{"year": 2024, "taxPaid": 420000}]}, "applicant": {"highestDegree": "MASTER"}}
                {"asOf": "2025-03-31", "unit": {"kind": "ENTERPRISE", "registeredCapital": 800000, "legalPerson": false}}
                """);

        assertThat(command("batch", "--policy", "chaoyang", table.toString()).out())
                .isEqualTo(command("batch", "--policy", "chaoyang", lines.toString())
                        .out())
                .hasLineCount(2);
    }

    @Test
    void a_row_is_refused_by_line_and_column_and_a_stray_quote_costs_one_row() throws IOException {
        Path table = file("cases.csv", """
                asOf,unit.registeredCapital,employment.contractEmployer
                2025-03-31,five,
                2025-03-31,"5000000,A
                2025-03-31,5000000,"two
                lines"
                2025-03-31,5000000,"5" pipe
                2025-03-31,5000000,5" pipe
                2025-03-31,5000000,A,B
                2025-03-31,5000000,A
                2025-03-31,5000000,"A
                """);

        Ran ran = command("batch", "--policy", "chaoyang", "--lang", "en", table.toString());

        assertThat(ran.err()).isEqualTo("8 cases: 2 answered, 6 refused\n");
        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "{\"line\":2,\"issues\":[{\"code\":\"WRONG_TYPE\",\"place\":\"unit.registeredCapital\"")
                                .contains("five"),
                        second -> assertThat(second).startsWith("{\"line\":3,").contains("quotes"),
                        third -> assertThat(third).startsWith("{\"line\":4,").contains("control characters"),
                        fourth -> assertThat(fourth).startsWith("{\"line\":6,").contains("quotes"),
                        unquoted -> assertThat(unquoted).startsWith("{\"policy\""),
                        fifth -> assertThat(fifth).startsWith("{\"line\":8,").contains("4 cells under 3 columns"),
                        sixth -> assertThat(sixth).startsWith("{\"policy\""),
                        seventh ->
                                assertThat(seventh).startsWith("{\"line\":10,").contains("quotes"));
    }

    @Test
    void a_column_that_names_no_fact_is_an_error_before_anything_is_judged() throws IOException {
        Path out = folder.resolve("answers.jsonl");
        Path table = file("cases.csv", "asOf,unit.registredCapital\n2025-03-31,1\n");

        Ran ran = command("batch", "--policy", "chaoyang", "--out", out.toString(), table.toString());

        assertThat(ran.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("unit.registredCapital", "或许是unit.registeredCapital");
        assertThat(out).doesNotExist();
    }

    @Test
    void answers_can_be_a_table_for_spreadsheets() throws IOException {
        String cases = Files.readString(Path.of(Ran.example("capital-short.json")))
                        .replaceAll("\\R", "") + "\n{\"asOf\": 1}\n";

        Ran ran = withInput(cases, false, "batch", "--policy", "chaoyang", "--format", "csv", "--bom", "-");

        assertThat(ran.out().lines().toList())
                .satisfiesExactly(
                        header -> assertThat(header)
                                .isEqualTo("\uFEFFline,policy,outcome,eligibleFrom,missing,obstacles,issues"),
                        first -> assertThat(first)
                                .startsWith("1,chaoyang,INELIGIBLE,,")
                                .endsWith(",cy-3-capital,"),
                        second -> assertThat(second).startsWith("2,chaoyang,,,,,\"$.asOf：评估日（1）"));
    }

    @Test
    void nothing_in_is_nothing_out() {
        Ran ran = withInput("\n\n", false, "batch", "--policy", "chaoyang", "-");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void what_cannot_be_asked_is_told_at_once_with_status_2() {
        Ran ran = command(
                "batch", "--policy", "nobody", "--threads", "0", "--format", "text", "--restart", "--bom", "cases.txt");

        assertThat(ran.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems()).hasSize(7);
        assertThat(ran.err()).contains("nobody", "--threads", "--format", "--restart", "--bom", "--input", "没有这个文件");
    }

    @Test
    void one_policy_is_asked() {
        assertThat(command("batch", "-").err()).contains("--policy");
        assertThat(command("batch", "--policy", "chaoyang", "--policy", "dongcheng", "-")
                        .status())
                .isEqualTo(Exit.BAD_INPUT);
    }
}
