package org.jingcai.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.facts.Matter;

/**
 * One sentence of the vocabulary: how it is written and what it calls.
 *
 * @param section of a rule it may stand in
 * @param template as the vocabulary writes it, words in braces
 * @param call the Java that judges it, the same words in braces
 * @param words the kinds of its words, in order
 * @param strict matches the sentence with known words
 * @param loose matches it with anything in the place of words, to say which word is wrong
 */
record Sentence(Section section, String template, String call, List<WordKind> words, Pattern strict, Pattern loose) {

    private static final Pattern WORD = Pattern.compile("\\{([^}]+)}");

    /** Where in a rule a sentence stands. */
    enum Section {
        CONDITION,
        CONSEQUENCE
    }

    static Sentence of(Section section, String template, String call) {
        List<WordKind> words = new ArrayList<>();
        StringBuilder strict = new StringBuilder();
        StringBuilder loose = new StringBuilder();
        Matcher word = WORD.matcher(template);
        int end = 0;
        while (word.find()) {
            WordKind kind = WordKind.named(word.group(1))
                    .orElseThrow(() -> new IllegalStateException("vocabulary has no such kind of word: " + template));
            String fixed = fixed(template.substring(end, word.start()));
            words.add(kind);
            strict.append(fixed).append('(').append(kind.pattern()).append(')');
            loose.append(fixed).append("(.+?)");
            end = word.end();
        }
        String rest = fixed(template.substring(end));
        return new Sentence(
                section,
                template,
                call,
                List.copyOf(words),
                Pattern.compile(strict + rest),
                Pattern.compile(loose + rest));
    }

    /** The fixed text of a sentence as lines are read: without blanks. */
    private static String fixed(String text) {
        return Pattern.quote(text.replace(" ", ""));
    }

    /** The line understood as this sentence; empty where it is another one. */
    Optional<Matcher> match(String text) {
        Matcher matcher = strict.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** What the sentence calls, its words filled in. */
    String expand(Matcher matched) {
        Matcher word = WORD.matcher(call);
        int[] used = new int[words.size()];
        StringBuilder java = new StringBuilder();
        while (word.find()) {
            WordKind kind = WordKind.valueOf(word.group(1));
            String written = matched.group(1 + nextOf(kind, used));
            word.appendReplacement(java, Matcher.quoteReplacement(kind == WordKind.事项 ? matters(written) : written));
        }
        return word.appendTail(java).toString();
    }

    private int nextOf(WordKind kind, int[] used) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) == kind && used[i] == 0) {
                used[i] = 1;
                return i;
            }
        }
        throw new IllegalStateException("vocabulary uses a word it does not read: " + call);
    }

    private static String matters(String written) {
        return Stream.of(written.split("、"))
                .map(label -> "Matter." + matter(label).name())
                .collect(Collectors.joining(", "));
    }

    static Matter matter(String label) {
        return Stream.of(Matter.values())
                .filter(matter -> matter.zh().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** The sentence without its words. */
    String fixedText() {
        return WORD.matcher(template).replaceAll("").replace(" ", "");
    }

    /** How much of the sentence is fixed text: of two sentences that fit loosely the more telling one. */
    int fixedLength() {
        return fixedText().length();
    }

    /** Whether the term has a place in the sentence. */
    boolean takes(String term) {
        return words.stream().anyMatch(kind -> kind.words().contains(term));
    }
}
