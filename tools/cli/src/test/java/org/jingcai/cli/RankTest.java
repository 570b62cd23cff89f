package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
