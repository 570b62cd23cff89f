package org.jingcai.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingcai.IssueCode;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.text.Text;

/** Says of a key that an object does not have which one was meant, or where it belongs. */
final class KeyAdvice {

    /** So many keys can be listed and still be read. */
    private static final int MOST_LISTED = 12;

    private static final int MOST_PLACES = 3;

    private KeyAdvice() {}

    /**
     * Reports a key that an object does not have.
     *
     * @param known the keys the object can have
     * @param object where the object stands
     * @param place where the key stands
     */
    static void report(String key, List<String> known, Place object, Place place, Problems problems) {
        if (problems.full()) {
            problems.add(IssueCode.UNKNOWN_KEY, place, Text.of("", ""), Text.of("", ""));
            return;
        }
        Text problem = Text.of(
                object.label().zh() + "没有" + Found.quoted(key) + "这一项",
                Found.quoted(key) + " is no key of " + object.label().en());
        problems.add(IssueCode.UNKNOWN_KEY, place, problem, remedy(key, known, object, problems));
    }

    private static Text remedy(String key, List<String> known, Place object, Problems problems) {
        Optional<Text> elsewhere = elsewhere(key, object);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Optional<Fact> term = key.length() > Found.LONGEST ? Optional.empty() : FactCatalogue.byTerm(key.strip());
        if (term.isPresent()) {
            String path = term.get().path();
            return Text.of("键用英文名：" + path, "The key is its English name: " + path);
        }
        Optional<String> nearest = MeantWord.to(key, known);
        if (nearest.isPresent()) {
            Place meant = object.key(nearest.get(), object.label(), Absence.OTHER);
            problems.misspelt(meant);
            return Text.of("或许是" + nearest.get(), "Maybe " + nearest.get() + " is meant");
        }
        Optional<Text> similar = MeantWord.to(key, PathsOf.NAMES.keySet()).flatMap(name -> elsewhere(name, object));
        return similar.orElseGet(() -> list(known));
    }

    /** Where else in the model the key stands, nearest places first. */
    private static Optional<Text> elsewhere(String key, Place object) {
        String here = object.path().replaceFirst("^\\$\\.?", "").replaceAll("\\[[0-9]+]", "[]");
        List<String> paths = new ArrayList<>(PathsOf.NAMES.getOrDefault(key, List.of()));
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        paths.sort(Comparator.comparing(path -> here.isEmpty() || path.startsWith(here) ? 0 : 1));
        String shown = paths.stream().limit(MOST_PLACES).collect(Collectors.joining("、"));
        if (paths.size() == 1) {
            String path = paths.get(0);
            int point = path.lastIndexOf('.');
            String group = point < 0 ? "" : path.substring(0, point);
            return Optional.of(
                    group.isEmpty()
                            ? Text.of("它属于最外层", "It belongs at the top level, beside asOf")
                            : Text.of("它属于" + group + "，请写在" + path, "It belongs to " + group + ": write " + path));
        }
        return Optional.of(Text.of("它属于别处，如" + shown, "It belongs elsewhere, such as " + shown.replace("、", ", ")));
    }

    private static Text list(List<String> known) {
        String listed = String.join(", ", known.subList(0, Math.min(MOST_LISTED, known.size())));
        return known.size() <= MOST_LISTED
                ? Text.of("可用的项：" + listed, "The keys are " + listed)
                : Text.of(
                        "可用的项有" + listed + "等" + known.size() + "个，见case.schema.json",
                        "There are " + known.size() + " keys, " + listed + " and others: see case.schema.json");
    }

    /** The paths of every key of the model, by name; put together at the first unknown key. */
    private static final class PathsOf {

        static final Map<String, List<String>> NAMES = Shapes.CASE
                .fields()
                .collect(Collectors.groupingBy(
                        Field::name, LinkedHashMap::new, Collectors.mapping(Field::path, Collectors.toList())));
    }
}
