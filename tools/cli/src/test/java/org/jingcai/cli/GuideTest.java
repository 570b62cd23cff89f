package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide shows is what the program prints. */
class GuideTest {

    private static final String PROMPT = "$ ./jingcai ";

    private final Document guide = Document.read("docs/guide.md");

    @Test
    void every_command_prints_what_the_guide_shows() {
        guide.holdsBlocks("console", block -> {
            String command = block.lines().findFirst().orElseThrow();
            return command + "\n" + run(command);
        });
    }

    @Test
    void every_example_is_in_the_guide() throws IOException {
        try (Stream<Path> examples = Files.list(Ran.ROOT.resolve("examples"))) {
            List<String> names = examples.map(example -> "examples/" + example.getFileName())
                    .filter(name -> name.endsWith(".json"))
                    .toList();

            assertThat(names)
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allMatch(name -> guide.blocks("console").stream().anyMatch(block -> block.contains(name)));
        }
    }

    private static String run(String line) {
        assertThat(line).startsWith(PROMPT);
        String[] args = Stream.of(line.substring(PROMPT.length()).split(" "))
                .map(word -> word.startsWith("examples/") || word.startsWith("rules-")
                        ? Ran.ROOT.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        Ran ran = Ran.command(args);
        return ran.out() + ran.err();
    }
}
