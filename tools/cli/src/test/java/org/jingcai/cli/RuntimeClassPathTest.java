package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host gets on its class path with the engine and one policy; {@link RuntimeProbe} wrote it down. */
class RuntimeClassPathTest {

    private static final long MOST_BYTES = 8_000_000;

    private final List<String> written = read();

    private static List<String> read() {
        try {
            return Files.readAllLines(Path.of("target", "run-time-class-path.txt"));
        } catch (IOException e) {
            throw new IllegalStateException("The build writes it before tests run: start them with Maven", e);
        }
    }

    private List<Path> jars() {
        return written.stream()
                .skip(1)
                .filter(entry -> !entry.endsWith("/test-classes/"))
                .map(Path::of)
                .toList();
    }

    @Test
    void it_is_enough_to_answer_a_case() {
        assertThat(written.get(0)).isEqualTo("UNDETERMINED");
    }

    @Test
    void it_has_the_engine_and_the_rules() {
        assertThat(jars())
                .anyMatch(jar -> jar.toString().contains("core"))
                .anyMatch(jar -> jar.toString().contains("rules-chaoyang"))
                .anyMatch(jar -> jar.toString().contains("drools-core"));
    }

    @Test
    void it_has_no_compiler_no_parser_and_no_data_format() {
        assertThat(jars())
                .extracting(jar -> jar.getFileName().toString())
                .noneMatch(
                        name -> name.matches(
                                ".*(mvel|ecj|javaparser|drools-compiler|drools-drl|drools-model-codegen|antlr|jackson|snakeyaml|xstream|drools-xml).*"));
    }

    @Test
    void it_takes_no_more_than_8_MB() throws IOException {
        long bytes = 0;
        for (Path jar : jars()) {
            if (Files.isRegularFile(jar)) {
                bytes += Files.size(jar);
            }
        }

        assertThat(bytes).isBetween(1_000_000L, MOST_BYTES);
    }
}
