package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on comparing shows is what the program prints. */
class CompareDocumentTest {

    private static final String PROMPT = "$ ./jingcai ";

    @Test
    void the_example_prints_what_the_page_shows() {
        Document.read("docs/compare.md").holdsBlocks("console", block -> {
            String command = block.lines().findFirst().orElseThrow();
            return command + "\n" + run(command);
        });
    }

    private static String run(String line) {
        assertThat(line).startsWith(PROMPT);
        String[] args = Stream.of(line.substring(PROMPT.length()).split(" "))
                .map(word ->
                        word.startsWith("examples/") ? Ran.ROOT.resolve(word).toString() : word)
                .toArray(String[]::new);
        Ran ran = Ran.command(args);
        return ran.out() + ran.err();
    }
}
