package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingcai.cli.Ran.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Cases are never lost to the answers, and a table is read as people save it. */
class BatchFilesTest {

    private static final String HEADER = "asOf,unit.registeredCapital\n";

    @TempDir
    private Path folder;

    private Path cases;

    @BeforeEach
    void write() throws IOException {
        cases = Files.writeString(folder.resolve("cases.csv"), HEADER + "2025-03-31,800000\n");
    }

    private Ran batch(Path in, Path out, String... more) {
        List<String> args = new java.util.ArrayList<>(
                List.of("batch", "--policy", "chaoyang", "--input", "csv", "--out", out.toString()));
        args.addAll(List.of(more));
        args.add(in.toString());
        return command(args.toArray(String[]::new));
    }

    @Test
    void the_cases_are_never_written_over_by_whatever_name_they_are_called() throws IOException {
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.csv"), cases);
        Path hard = Files.createLink(folder.resolve("hard.csv"), cases);
        Path spelt = folder.resolve(".").resolve("cases.csv");
        String before = Files.readString(cases);
        for (Path out : List.of(cases, spelt, symbolic, hard)) {
            Ran ran = batch(cases, out, "--restart");
            assertThat(ran.status()).as(out.toString()).isEqualTo(2);
            assertThat(ran.err()).contains("结果会写进案件文件本身");
            assertThat(cases).hasContent(before);
        }
    }

    @Test
    void the_note_beside_the_answers_is_not_written_over_the_cases() throws IOException {
        Path noted = Files.copy(cases, folder.resolve("answers.batch"));
        Ran ran = batch(noted, folder.resolve("answers"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(noted).hasSameTextualContentAs(cases);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // it hung once
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no named pipes to make")
    void cases_that_can_be_read_only_once_do_not_go_with_a_file_of_answers() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Ran ran = batch(pipe, folder.resolve("answers"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("不是普通文件，只能读一次");
        assertThat(folder.resolve("answers")).doesNotExist();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no such device")
    void answers_are_not_written_to_a_device() {
        Ran ran = batch(cases, Path.of("/dev/null"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("不是普通文件，结果无法保存和接续");
        assertThat(Path.of("/dev/null.batch")).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_there_is_named_as_the_reason() {
        Ran ran = batch(cases, folder.resolve("nodir").resolve("answers"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("没有这个文件或者它所在的目录");
    }

    @Test
    void a_file_of_nothing_but_a_mark_has_no_header() throws IOException {
        for (String nothing : List.of("\uFEFF", "\uFEFF\n")) {
            Files.writeString(cases, nothing);
            Ran ran = batch(cases, folder.resolve("answers"));
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.err()).contains("没有表头");
        }
    }

    @Test
    void rows_of_empty_cells_are_passed_over_and_lines_keep_their_numbers() throws IOException {
        Files.writeString(cases, HEADER + ",,\n2025-03-31,800000\n,\n2025-02-30,1\n , \n,,,,\n");
        Path out = folder.resolve("answers");
        Ran ran = batch(cases, out);
        assertThat(ran.status()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"outcome\":");
        assertThat(lines.get(1)).startsWith("{\"line\":5,");
    }
}
