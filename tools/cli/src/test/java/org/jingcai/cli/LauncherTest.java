package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real script in a process of its own, on the class path of this test, so that it builds nothing. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherTest {

    @TempDir
    private Path folder;

    private Ran launch(Path workingFolder, String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Ran.ROOT.resolve("jingcai").toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JINGCAI_CLASS_PATH", System.getProperty("java.class.path"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("LC_ALL");
        builder.environment().remove("LC_CTYPE");
        builder.environment().put("LANG", "C");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void it_finds_a_case_from_the_folder_it_is_called_in_and_speaks_UTF_8_whatever_the_locale()
            throws IOException, InterruptedException {
        Path here = Files.createDirectory(folder.resolve("a folder"));
        Files.copy(Path.of(Ran.example("engineer.json")), here.resolve("a case.json"));

        Ran ran = launch(here, "evaluate", "--policy", "chaoyang", "a case.json");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .isEqualTo(Ran.command("evaluate", "--policy", "chaoyang", Ran.example("engineer.json"))
                        .out());
    }

    @Test
    void it_passes_the_exit_status_on() throws IOException, InterruptedException {
        Ran ran = launch(folder, "evaluate", "nobody.json");

        assertThat(ran.status()).isEqualTo(Exit.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("nobody.json", "没有这个文件");
    }
}
