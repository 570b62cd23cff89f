package org.jingcai.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingcai.answer.Answer;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Finding;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.FactKind;
import org.jingcai.facts.TaxRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a case as a tree: how to make one unknown, and which ones an answer looked at. */
final class Facts {

    /** What says for itself what its absence means. */
    private static final Set<String> NOT_FORGOTTEN = Set.of("year", "month", "madeUp", "from", "to");

    private Facts() {}

    /**
     * One fact that can be made unknown.
     *
     * @param place where it stands in the case
     */
    record Known(String place, Runnable forget) {}

    /**
     * Every fact of the tree that can be made unknown without saying anything else: the day and the business are no facts,
     * parameters fall back to tables, the year of a record is its key, and an event that is left out has not happened.
     */
    static List<Known> known(ObjectNode facts) {
        List<Known> known = new ArrayList<>();
        for (String group : facts.propertyNames()) {
            if (!group.equals("asOf") && !group.equals("matter") && !group.equals("parameters")) {
                collect(facts, group, group, group, known);
            }
        }
        return known;
    }

    private static void collect(ObjectNode parent, String key, String path, String place, List<Known> known) {
        JsonNode value = parent.get(key);
        Optional<Fact> fact = FactCatalogue.byPath(path);
        if (fact.isEmpty()) {
            collectParts(value, path, place, known);
        } else if (fact.get().kind() == FactKind.EVENT) {
            known.add(new Known(place, () -> parent.put(key, "UNKNOWN")));
        } else if (!NOT_FORGOTTEN.contains(key)) {
            known.add(new Known(place, () -> parent.remove(key)));
            collectParts(value, path, place, known);
        }
    }

    private static void collectParts(JsonNode value, String path, String place, List<Known> known) {
        if (value instanceof ObjectNode object) {
            object.propertyNames().forEach(key -> {
                String part = path + "." + key;
                boolean entry = FactCatalogue.byPath(path)
                        .filter(fact -> fact.kind() == FactKind.MAP)
                        .isPresent();
                if (entry) {
                    known.add(new Known(place + "." + key, () -> object.remove(key)));
                } else {
                    collect(object, key, part, place + "." + key, known);
                }
            });
        } else if (value instanceof ArrayNode items) {
            boolean dated = FactCatalogue.byPath(path)
                    .filter(list -> TaxRecord.class.isAssignableFrom(list.elementType()))
                    .isPresent();
            for (int i = 0; i < items.size(); i++) {
                JsonNode item = items.get(i);
                String at = place + "[" + i + "]";
                collectParts(item, path + "[]", at, known);
                if (dated) {
                    known.add(new Known(at, () -> items.removeIf(other -> other == item)));
                }
            }
        }
    }

    /** Paths of the catalogue, without keys, that an answer looked at or would have. */
    static Set<String> lookedAt(Answer answer) {
        Stream<Finding> inPaths = answer instanceof EligibilityAnswer eligibility
                ? eligibility.paths().stream().flatMap(path -> path.findings().stream())
                : Stream.of();
        Set<String> paths = new TreeSet<>();
        answer.missing().forEach(path -> paths.add(withoutKeys(path)));
        Stream.concat(answer.findings().stream(), inPaths).forEach(finding -> {
            finding.facts().forEach(path -> paths.add(withoutKeys(path)));
            finding.missing().forEach(path -> paths.add(withoutKeys(path)));
            for (Evidence evidence : finding.evidence()) {
                evidence.facts().forEach(path -> paths.add(withoutKeys(path)));
                evidence.missing().forEach(path -> paths.add(withoutKeys(path)));
            }
        });
        return paths;
    }

    private static String withoutKeys(String path) {
        String open = path.replaceAll("\\[[^\\]]*]", "[]");
        return open.endsWith("[]") ? open.substring(0, open.length() - 2) : open;
    }

    /** Whether somebody who looks at these paths looks at the fact, at the list it belongs to, or at a part of it. */
    static boolean concern(Set<String> paths, Fact fact) {
        return paths.stream()
                .anyMatch(path -> path.equals(fact.path())
                        || fact.path().startsWith(path + "[]")
                        || fact.path().startsWith(path + ".")
                        || path.startsWith(fact.path() + "[]")
                        || path.startsWith(fact.path() + "."));
    }
}
