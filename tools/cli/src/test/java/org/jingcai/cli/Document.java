package org.jingcai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/**
 * A page of the documentation of which parts are made by the program. Tests hold the page against what the program says
 * now; run them with {@code -Djingcai.docs=write} to have the page brought up to date instead.
 */
final class Document {

    private static final boolean WRITE = "write".equals(System.getProperty("jingcai.docs"));

    private final Path file;
    private final String text;

    private Document(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Reads a page by its path from the root of the project. */
    static Document read(String path) {
        Path file = Ran.ROOT.resolve(path);
        try {
            return new Document(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** The content of the fenced blocks in a language. */
    List<String> blocks(String language) {
        return fence(language)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Asserts that every fenced block in a language is what is made of it. */
    void holdsBlocks(String language, UnaryOperator<String> made) {
        String now = fence(language)
                .matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement("```" + language + "\n" + made.apply(match.group(1)) + "```"));
        holds(now);
    }

    /** Asserts that the part between two marks is what is made now. */
    void holdsPart(String name, String made) {
        String from = "<!-- " + name + " -->\n";
        String to = "<!-- /" + name + " -->";
        Pattern part = Pattern.compile(Pattern.quote(from) + "(.*?)" + Pattern.quote(to), Pattern.DOTALL);
        Assertions.assertThat(part.matcher(text).results().map(MatchResult::group))
                .hasSize(1);
        holds(part.matcher(text).replaceAll(Matcher.quoteReplacement(from + made + to)));
    }

    private static Pattern fence(String language) {
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL);
    }

    private void holds(String now) {
        if (!WRITE) {
            Assertions.assertThat(text)
                    .as(
                            "%s is out of date; bring it up to date with -Djingcai.docs=write and read the difference",
                            file)
                    .isEqualTo(now);
            return;
        }
        try {
            Files.writeString(file, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
