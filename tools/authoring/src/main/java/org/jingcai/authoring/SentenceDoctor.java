package org.jingcai.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jingcai.text.Nearest;
import org.jingcai.text.Text;

/** Says what is wrong with a sentence: an unknown word in a known sentence, or no sentence at all, and the nearest one. */
final class SentenceDoctor {

    private static final int MOST_WORDS = 12;

    private final Vocabulary vocabulary;
    private final Issues issues;

    SentenceDoctor(Vocabulary vocabulary, Issues issues) {
        this.vocabulary = vocabulary;
        this.issues = issues;
    }

    /** Reports a line that no sentence of the section understands. */
    void explain(Sentence.Section section, Line line) {
        Optional<String> nearest = nearest(section, line.text());
        // A sentence may have such a word itself: then it is misspelt elsewhere.
        Optional<Comparing> comparing = Comparing.in(line.text())
                .filter(word -> nearest.flatMap(Comparing::in)
                        .filter(own -> own.written().equals(word.written()))
                        .isEmpty());
        if (comparing.isPresent()) {
            Comparing word = comparing.get();
            issues.add(line, word.from(), word.to(), word.problem(), word.remedy());
            return;
        }
        Optional<Diagnosis> known = vocabulary.of(section).stream()
                .flatMap(sentence -> diagnose(sentence, line).stream())
                .min(Comparator.comparingInt(Diagnosis::cost));
        if (known.isPresent()) {
            known.get().wrong().forEach(word -> reportWord(line, word));
            return;
        }
        if (section == Sentence.Section.CONSEQUENCE
                && vocabulary
                        .understand(Sentence.Section.CONDITION, line.text())
                        .isPresent()) {
            issues.add(
                    line,
                    Text.of("这句话应写在「当」之后", "this sentence belongs after 当"),
                    Text.of("移到「当」与「则」之间", "Move it between 当 and 则"));
            return;
        }
        if (section == Sentence.Section.CONDITION
                && vocabulary
                        .understand(Sentence.Section.CONSEQUENCE, line.text())
                        .isPresent()) {
            issues.add(
                    line,
                    Text.of("这句话应写在「则」之后", "this sentence belongs after 则"),
                    Text.of("移到「则」与「完」之间", "Move it between 则 and 完"));
            return;
        }
        Text remedy = nearest.map(template -> Text.of("最接近的句式：" + template, "The nearest sentence is: " + template))
                .or(() -> whatCanBeSaid(section, line.text()))
                .orElse(Text.of(
                        "可用的句式见 docs/rule-language.md", "See docs/rule-language.md for the sentences there are"));
        issues.add(line, Text.of("看不懂这句话", "no such sentence"), remedy);
    }

    private record Wrong(WordKind kind, int from, int to, String written) {}

    private record Diagnosis(Sentence sentence, List<Wrong> wrong, int cost) {}

    /** Fits the line loosely into the sentence and finds the words that are not known. */
    private static Optional<Diagnosis> diagnose(Sentence sentence, Line line) {
        Matcher loose = sentence.loose().matcher(line.text());
        if (sentence.words().isEmpty() || !loose.matches()) {
            return Optional.empty();
        }
        List<Wrong> wrong = new ArrayList<>();
        int cost = 0;
        for (int i = 0; i < sentence.words().size(); i++) {
            WordKind kind = sentence.words().get(i);
            String written = loose.group(i + 1);
            if (!kind.takes(written)) {
                wrong.add(new Wrong(kind, loose.start(i + 1), loose.end(i + 1), written));
                cost += kind.isTerm()
                        ? kind.words().stream()
                                .mapToInt(word -> Nearest.distance(word, written))
                                .min()
                                .orElse(written.length())
                        : Character.isDigit(written.charAt(0)) || kind.isChoice() ? 1 : written.length();
            }
        }
        // The fixed part of a sentence must say more than the words that are wrong in it.
        return wrong.isEmpty() || cost > sentence.fixedLength() + 4
                ? Optional.empty()
                : Optional.of(new Diagnosis(sentence, wrong, cost));
    }

    private void reportWord(Line line, Wrong word) {
        Text problem = Text.of("「" + word.written() + "」不能用在这里", "\"" + word.written() + "\" cannot stand here");
        if (!word.kind().isTerm()) {
            issues.add(
                    line,
                    word.from(),
                    word.to(),
                    problem,
                    Text.of(
                            "这里要写" + word.kind().description(),
                            "Expected here: " + word.kind().description()));
            return;
        }
        List<String> words = word.kind().words();
        Text remedy = Nearest.to(word.written(), words)
                .map(nearest -> Text.of("是否指「" + nearest + "」", "Maybe \"" + nearest + "\" is meant"))
                .orElseGet(() -> known(word.written(), words));
        issues.add(line, word.from(), word.to(), problem, remedy);
    }

    /** The sentence that comes nearest to the line, its known word and its numbers aside. */
    private Optional<String> nearest(Sentence.Section section, String text) {
        Optional<String> term = vocabulary.longestTermIn(text);
        String rest = term.map(known -> text.replace(known, "")).orElse(text).replaceAll("[0-9.]+(?:亿元|万元|元|%)?", "");
        Map<String, String> templates = new LinkedHashMap<>();
        vocabulary.of(section).stream()
                .filter(sentence -> term.isEmpty() || sentence.takes(term.get()))
                .forEach(sentence -> templates.putIfAbsent(sentence.fixedText(), sentence.template()));
        return Nearest.to(rest, templates.keySet()).map(templates::get);
    }

    /** What may be written of the known word in a line; empty where there is none. */
    private Optional<Text> whatCanBeSaid(Sentence.Section section, String text) {
        return vocabulary.longestTermIn(text).map(term -> {
            String sentences = vocabulary.of(section).stream()
                    .filter(sentence -> sentence.takes(term))
                    .map(Sentence::template)
                    .collect(Collectors.joining("；"));
            return Text.of("「" + term + "」可用的句式：" + sentences, "Sentences for \"" + term + "\": " + sentences);
        });
    }

    /** The words there are; of many the nearest. */
    private static Text known(String written, List<String> words) {
        String nearest = words.stream()
                .sorted(Comparator.comparingInt(word -> Nearest.distance(word, written)))
                .limit(MOST_WORDS)
                .collect(Collectors.joining("、"));
        return words.size() > MOST_WORDS
                ? Text.of(
                        "可用的词语有" + words.size() + "个，较接近的：" + nearest,
                        words.size() + " words are known, the nearest: " + nearest)
                : Text.of("可用的词语：" + nearest, "Known words: " + nearest);
    }

    /** Reports values that do not go with the term before them. */
    void checkValues(Line line, Vocabulary.Understood understood) {
        checkLabels(line, understood);
        new UnitDoctor(issues).check(line, understood);
    }

    private void checkLabels(Line line, Vocabulary.Understood understood) {
        List<WordKind> words = understood.sentence().words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).isChoice()) {
                int at = understood.words().start(i + 1);
                Set<String> told = new HashSet<>();
                List<String> labels = WordKind.labelsOf(understood.words().group(i));
                for (String label : understood.words().group(i + 1).split("、")) {
                    if (!labels.contains(label)) {
                        reportLabel(line, at, label, understood.words().group(i), labels);
                    } else if (!told.add(label)) {
                        issues.add(
                                line,
                                at,
                                at + label.length(),
                                Text.of("「" + label + "」写了两次", "\"" + label + "\" stands twice"),
                                Text.of("只留一个；或许另一个是别的选项", "Keep one; maybe the other is another value"));
                    }
                    at += label.length() + 1;
                }
            }
        }
    }

    private void reportLabel(Line line, int at, String label, String term, List<String> labels) {
        String maybe = Nearest.to(label, labels)
                .map(nearest -> "是否指「" + nearest + "」；")
                .orElse("");
        issues.add(
                line,
                at,
                at + label.length(),
                Text.of(term + "没有「" + label + "」这个选项", term + " has no value \"" + label + "\""),
                Text.of(maybe + "可用：" + String.join("、", labels), "Its values are: " + String.join("、", labels)));
    }
}
