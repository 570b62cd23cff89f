package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingcai.Jingcai;
import org.jingcai.authoring.Authoring;
import org.junit.jupiter.api.Test;

/** Every sentence of the vocabulary stands in the description of the rule language, with an example from a rule. */
class RuleLanguageTest {

    private static final Pattern MAPPING = Pattern.compile("\\[(?:condition|consequence)]\\[](.*?)=.*");
    private static final Pattern WORD = Pattern.compile("\\{[^}]+}");

    private static final Pattern MARK = Pattern.compile("@\\p{IsHan}+");

    private final List<String> sentences = sentences();

    @Test
    void the_list_of_sentences_is_complete() {
        Map<String, String> examples = examples();
        StringBuilder table = new StringBuilder("| 句式 | 例 |\n|---|---|\n");
        for (String sentence : sentences) {
            String example = examples.get(sentence);
            table.append("| ")
                    .append(sentence.replace(' ', '，'))
                    .append(" | ")
                    .append(example == null ? "" : example)
                    .append(" |\n");
        }

        Document.read("docs/rule-language.md").holdsPart("sentences", table.toString());
    }

    @Test
    void every_mark_of_a_rule_is_described() {
        String page = Document.read("docs/rule-language.md").text();

        assertThat(ruleLines().stream()
                        .filter(line -> line.startsWith("@"))
                        .flatMap(line -> MARK.matcher(line).results())
                        .map(MatchResult::group)
                        .distinct())
                .isNotEmpty()
                .allMatch(mark -> page.contains("| `" + mark + "` |"));
    }

    private static List<String> sentences() {
        try (BufferedReader vocabulary = new BufferedReader(new InputStreamReader(
                Jingcai.class.getResourceAsStream("/org/jingcai/vocabulary.dsl"), StandardCharsets.UTF_8))) {
            return vocabulary
                    .lines()
                    .map(MAPPING::matcher)
                    .filter(Matcher::matches)
                    .map(mapping -> mapping.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each sentence the first line of a shipped rule that is written with it. */
    private Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        for (String line : ruleLines()) {
            String normal = line.replace('，', ' ');
            sentences.stream()
                    .filter(sentence -> asPattern(sentence).matcher(normal).matches())
                    .max(Comparator.comparingInt(
                            sentence -> WORD.matcher(sentence).replaceAll("").length()))
                    .ifPresent(sentence -> examples.putIfAbsent(sentence, line));
        }
        return examples;
    }

    private static Pattern asPattern(String sentence) {
        StringBuilder pattern = new StringBuilder();
        Matcher word = WORD.matcher(sentence);
        int end = 0;
        while (word.find()) {
            pattern.append(Pattern.quote(sentence.substring(end, word.start()))).append(written(word.group()));
            end = word.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(sentence.substring(end))).toString());
    }

    /** Numbers tell apart what is otherwise alike: a level is none, a quantity starts with one. */
    private static String written(String word) {
        return switch (word) {
            case "{量}" -> "[0-9.]+[^0-9]+";
            case "{数}", "{整数}" -> "[0-9.]+";
            default -> "[^0-9]+?";
        };
    }

    private static List<String> ruleLines() {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Ran.ROOT)) {
            List<Path> folders = modules.filter(
                            folder -> folder.getFileName().toString().startsWith("rules-"))
                    .sorted()
                    .flatMap(folder -> Authoring.editions(folder).stream())
                    .toList();
            for (Path folder : folders) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".dslr"))
                            .sorted()
                            .toList()) {
                        Files.readAllLines(file).stream().map(String::strip).forEach(lines::add);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
