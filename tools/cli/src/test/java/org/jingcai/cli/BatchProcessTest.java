package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs in processes of their own, that are killed, interrupted, left unread or short of memory. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are killed with POSIX signals")
class BatchProcessTest {

    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private ProcessBuilder batch(String memory, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "batch",
                "--policy",
                "chaoyang"));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Waits until the process has written more than that, or ended. */
    private static void awaitMore(Path file, long bytes, Process process) throws IOException, InterruptedException {
        while (process.isAlive() && (Files.notExists(file) || Files.size(file) <= bytes)) {
            Thread.sleep(5);
        }
    }

    @Test
    void killed_at_any_moment_it_loses_and_doubles_no_case() throws IOException, InterruptedException {
        Path cases = BatchCases.write(folder.resolve("cases.jsonl"), 1500);
        Path whole = folder.resolve("whole.jsonl");
        Path out = folder.resolve("answers.jsonl");
        String[] args = {"--out", out.toString(), cases.toString()};
        assertThat(end(batch("-Xmx256m", "--out", whole.toString(), cases.toString())
                        .start()))
                .isZero();

        int killed = 0;
        for (int i = 0; i < 4; i++) {
            long before = Files.exists(out) ? Files.size(out) : 0;
            Process process = batch("-Xmx256m", args).start();
            awaitMore(out, before + i * 4_000_000L, process);
            process.destroyForcibly();
            killed += end(process) == 128 + 9 ? 1 : 0;
        }
        assertThat(killed).isGreaterThanOrEqualTo(3);
        assertThat(Files.size(out)).isBetween(1L, Files.size(whole) - 1);

        assertThat(end(batch("-Xmx256m", args).start())).isZero();
        assertThat(Files.mismatch(out, whole)).isEqualTo(-1);
    }

    @Test
    void interrupted_it_ends_between_two_lines_with_status_130() throws IOException, InterruptedException {
        Path cases = BatchCases.write(folder.resolve("cases.jsonl"), 20_000);
        Path stdout = folder.resolve("stdout");
        Process process = batch("-Xmx256m", cases.toString()).start();
        awaitMore(stdout, 500_000, process);

        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(end(process)).isEqualTo(130);
        assertThat(folder.resolve("stderr")).content().contains("已中断");
        String written = Files.readString(stdout);
        assertThat(written).endsWith("}\n");
        assertThat(folder.resolve("stderr"))
                .content()
                .startsWith("案件 " + written.lines().count() + " 件");
    }

    @Test
    void it_ends_quietly_where_nobody_reads_any_more() throws IOException, InterruptedException {
        Path cases = BatchCases.write(folder.resolve("cases.jsonl"), 20_000);
        Process process = batch("-Xmx256m", cases.toString())
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("{\"policy\"");
        }

        assertThat(end(process)).isZero();
        assertThat(folder.resolve("stderr")).isEmptyFile();
    }

    @Test
    void fifty_thousand_cases_need_no_more_than_64_MB() throws IOException, InterruptedException {
        Path cases = BatchCases.write(folder.resolve("cases.jsonl"), 50_000);

        assertThat(end(batch("-Xmx64m", "--format", "csv", cases.toString()).start()))
                .isZero();

        try (Stream<String> lines = Files.lines(folder.resolve("stdout"))) {
            assertThat(lines.count()).isEqualTo(50_001);
        }
        assertThat(folder.resolve("stderr")).hasContent("案件 50000 件：50000 件已答复，0 件有问题");
    }
}
