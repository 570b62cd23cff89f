package org.jingcai.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingcai.Issue;
import org.jingcai.text.Text;

/** Which column each value of a row came from; put together only for a row with a mistake. */
final class ColumnPlaces {

    private static final Text NAMELESS = Text.of("", "");

    private final Map<String, String> columns = new LinkedHashMap<>();

    ColumnPlaces(ColumnTree tree, List<String> cells) {
        gather(tree, cells, Place.CASE);
    }

    private void gather(ColumnTree tree, List<String> cells, Place place) {
        if (!tree.name().isEmpty()) {
            columns.put(place.path(), tree.name());
        }
        tree.keys().forEach((key, below) -> gather(below, cells, place.key(key, NAMELESS, Absence.OTHER)));
        int index = 0;
        for (ColumnTree below : tree.items().values()) {
            if (below.isGiven(cells)) {
                gather(below, cells, place.item(index++));
            }
        }
    }

    /** The issue at the name of its column; of something made of several columns, at the first of them. */
    Issue named(Issue issue) {
        return new Issue(issue.code(), column(issue.place()), issue.problem(), issue.remedy(), issue.excerpt());
    }

    private String column(String place) {
        for (String at = place; at.length() > 1; at = parent(at)) {
            String prefix = at;
            String column = columns.getOrDefault(
                    at,
                    columns.entrySet().stream()
                            .filter(entry -> entry.getKey().startsWith(prefix + "."))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(""));
            if (!column.isEmpty()) {
                return column;
            }
        }
        return place;
    }

    private static String parent(String place) {
        return place.substring(0, Math.max(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['))));
    }
}
