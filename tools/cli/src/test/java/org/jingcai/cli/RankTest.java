package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year's applicants in order of points. */
class RankTest {

    @TempDir
    Path folder;

    private String engineer;
    private String fewer;

    @BeforeEach
    void readExample() throws IOException {
        String example = Files.readString(Path.of(Ran.example("points-engineer.json")));
        engineer = JsonMapper.shared().readTree(example).toString();
        fewer = engineer.replace("\"MASTER\"", "\"BACHELOR\"");
        assertThat(fewer).isNotEqualTo(engineer);
    }

    private Ran rank(String quota, List<String> lines) throws IOException {
        Path cases = Files.write(folder.resolve("cases.jsonl"), lines);
        return Ran.command("rank", "--quota", quota, cases.toString());
    }

    @Test
    void equal_points_are_admitted_together() throws IOException {
        Ran ran = rank("1", List.of(fewer, engineer, engineer));

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("87.50");
        List<String> rows = ran.out()
                .lines()
                .filter(line -> line.contains("87.50") || line.contains("76.50"))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        assertThat(rows.stream().filter(row -> row.contains("87.50")).count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_quota_that_is_no_number_is_told_and_nothing_is_printed() throws IOException {
        Ran ran = rank("many", List.of(engineer));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("many");
    }

    @Test
    void a_line_that_cannot_be_used_is_told_by_its_number_in_the_file() throws IOException {
        Ran ran = rank("1", List.of(engineer, "", "{", "{\"asOf\": \"heute\"}", engineer));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines().filter(line -> line.matches(".*第 ?\\d+ ?行.*")))
                .hasSize(2);
        assertThat(ran.err()).contains("第3行").contains("line 4 $.asOf：第 4 行");
    }

    @Test
    void of_many_bad_lines_the_rest_is_counted() throws IOException {
        Ran ran = rank("1", Collections.nCopies(23, "{\"asOf\": \"heute\"}"));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("第 20 行").doesNotContain("第 21 行").contains("另有 3 个案件有问题");
    }

    @Test
    void a_folder_is_no_file_of_cases() {
        Ran ran = Ran.command("rank", "--quota", "1", folder.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("是目录").doesNotContain("Exception");
    }

    @Test
    void a_table_of_cases_is_ranked_like_lines() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.csv"), """
                asOf,points.launchYear
                2018-05-01,2018
                2019-06-30,2019
                """);
        Ran ran = Ran.command("rank", "--quota", "1", cases.toString());

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out().lines()).hasSize(3);
    }

    @Test
    void as_json_it_has_a_place_for_every_case_and_the_mark() throws IOException {
        Path cases = Files.write(folder.resolve("cases.jsonl"), List.of(fewer, engineer));
        Ran ran = Ran.command("rank", "--quota", "1", "--format", "json", cases.toString());

        assertThat(ran.status()).as(ran.err()).isZero();
        JsonNode ranking = JsonMapper.shared().readTree(ran.out());
        assertThat(ranking.get("quota").intValue()).isEqualTo(1);
        assertThat(ranking.at("/mark/min").decimalValue()).isEqualByComparingTo("87.5");
        assertThat(ranking.at("/places/0/case").intValue()).isEqualTo(2);
        assertThat(ranking.at("/places/0/rank").intValue()).isEqualTo(1);
        assertThat(ranking.at("/places/0/admission").stringValue()).isEqualTo("ADMITTED");
        assertThat(ranking.at("/places/1/total/max").decimalValue()).isEqualByComparingTo("76.5");
        assertThat(ranking.at("/places/1/admission").stringValue()).isEqualTo("NOT_ADMITTED");
    }
}
