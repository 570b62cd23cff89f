package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingcai.cli.Ran.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchResumeTest {

    private static final int CASES = 40;

    @TempDir
    private Path folder;

    private Path cases;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        cases = BatchCases.write(folder.resolve("cases.jsonl"), CASES);
        Files.writeString(cases, "\n{\"asOf\": oops}\n", StandardOpenOption.APPEND);
        out = folder.resolve("answers");
    }

    private Ran run(String... more) {
        List<String> args = new ArrayList<>(List.of("batch", "--policy", "chaoyang", "--out", out.toString()));
        args.addAll(List.of(more));
        args.add(cases.toString());
        return command(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void a_run_goes_on_from_wherever_its_file_was_cut_off(String format) throws IOException {
        String[] options = {"--format", format};
        assertThat(run(options).status()).isZero();
        byte[] whole = Files.readAllBytes(out);
        int end = whole.length;

        for (int cut : new int[] {0, 1, 30, end / 3, end / 2, end - 1, end}) {
            Files.write(out, Arrays.copyOf(whole, cut));

            assertThat(run(options).status()).isZero();
            assertThat(out).hasBinaryContent(whole);
        }
        for (int i = 0; i < end; i += format.equals("csv") ? 97 : end / 7) {
            if (whole[i] == '\n') {
                Files.write(out, Arrays.copyOf(whole, i + 1));

                assertThat(run(options).status()).isZero();
                assertThat(out).hasBinaryContent(whole);
            }
        }
    }

    @Test
    void a_run_that_is_complete_adds_nothing_and_says_so() throws IOException {
        run();
        byte[] whole = Files.readAllBytes(out);

        Ran again = run("--threads", "1");

        assertThat(again.err()).isEqualTo("案件 0 件：0 件已答复，0 件有问题；此前已完成 41 件\n");
        assertThat(out).hasBinaryContent(whole);
    }

    @Test
    void the_file_equals_what_standard_output_would_have_been() {
        run();

        assertThat(out)
                .hasContent(command("batch", "--policy", "chaoyang", cases.toString())
                        .out());
    }

    @Test
    void another_run_is_refused_by_what_differs_and_harms_nothing() throws IOException {
        run();
        byte[] whole = Files.readAllBytes(out);

        Ran english = run("--lang", "en");
        Files.writeString(cases, Files.readString(cases).replaceFirst("MASTER", "DOCTOR"));
        Ran changed = run("--format", "csv");

        assertThat(english.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(english.err()).contains("differs in lang", "--restart");
        assertThat(changed.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(changed.err()).contains("不同之处：cases、format", "--restart");
        assertThat(out).hasBinaryContent(whole);
        assertThat(run("--format", "csv", "--restart").status()).isZero();
        assertThat(out).content().startsWith("line,policy").hasLineCount(CASES + 2);
    }

    @Test
    void a_file_of_something_else_is_left_alone() throws IOException {
        Files.writeString(out, "dear diary\n");

        assertThat(run().err()).contains("已有内容", "--restart");
        assertThat(out).hasContent("dear diary\n");
    }

    @Test
    void two_runs_do_not_write_one_file() throws IOException {
        try (FileChannel other = FileChannel.open(out, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();

            assertThat(run().err()).contains("另一个进程");
        }
        assertThat(run().status()).isZero();
    }

    @Test
    void standard_input_cannot_be_gone_on_with() {
        assertThat(command("batch", "--policy", "chaoyang", "--out", out.toString(), "-")
                        .status())
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(out).doesNotExist();
    }
}
