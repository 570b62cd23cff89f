package org.jingcai.authoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingcai.Jingcai;

/** The sentences of the rule language, read once from the core's {@code vocabulary.dsl}. Immutable. */
final class Vocabulary {

    private static final Pattern ENTRY = Pattern.compile("\\[(condition|consequence)]\\[]([^=]+)=(.+)");

    private final String text;
    private final List<Sentence> sentences;

    private Vocabulary(String text) {
        this.text = text;
        this.sentences = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Vocabulary::entry)
                // The more a sentence says itself, the earlier it is tried: 「…为…等」 before 「…为…」.
                .sorted(Comparator.comparingInt(Sentence::fixedLength).reversed())
                .toList();
    }

    static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    private static Sentence entry(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalStateException("not a vocabulary entry: " + line);
        }
        Sentence.Section section =
                entry.group(1).equals("condition") ? Sentence.Section.CONDITION : Sentence.Section.CONSEQUENCE;
        return Sentence.of(section, entry.group(2).trim(), entry.group(3).trim());
    }

    /** The vocabulary as written; part of what the hash of a policy stands for. */
    String text() {
        return text;
    }

    /** The sentences that may stand in a section. */
    List<Sentence> of(Sentence.Section section) {
        return sentences.stream()
                .filter(sentence -> sentence.section() == section)
                .toList();
    }

    /** A line understood: the sentence it is and the words in it. */
    record Understood(Sentence sentence, Matcher words) {}

    Optional<Understood> understand(Sentence.Section section, String line) {
        for (Sentence sentence : sentences) {
            if (sentence.section() == section) {
                Optional<Matcher> words = sentence.match(line);
                if (words.isPresent()) {
                    return Optional.of(new Understood(sentence, words.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The longest term of any sentence that stands in a line. */
    Optional<String> longestTermIn(String line) {
        return sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .distinct()
                .flatMap(kind -> kind.words().stream())
                .filter(line::contains)
                .max(Comparator.comparingInt(String::length));
    }

    private static final class Shipped {

        private static final Vocabulary VOCABULARY = read();

        private static Vocabulary read() {
            InputStream resource = Jingcai.class.getResourceAsStream("/org/jingcai/vocabulary.dsl");
            if (resource == null) {
                throw new IllegalStateException("core has no vocabulary.dsl");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
                return new Vocabulary(String.join("\n", reader.lines().toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
