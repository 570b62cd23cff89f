package org.jingcai.json;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The columns of a table, arranged as the case they make. Not changed once the columns are read. */
final class ColumnTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Shorter numbers first, so that items stand by their index and records by year and month. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private final @Nullable ColumnStep step;
    private final Map<String, ColumnTree> keys = new LinkedHashMap<>();
    private final Map<String, ColumnTree> items = new TreeMap<>(BY_NUMBER);
    private String name = "";
    private int column = -1;

    private ColumnTree(@Nullable ColumnStep step) {
        this.step = step;
    }

    static ColumnTree root() {
        return new ColumnTree(null);
    }

    void add(List<ColumnStep> steps, String columnName, int index) {
        ColumnTree at = this;
        for (ColumnStep next : steps) {
            Map<String, ColumnTree> below = next.item() ? at.items : at.keys;
            at = below.computeIfAbsent(next.key(), key -> new ColumnTree(next));
        }
        at.name = columnName;
        at.column = index;
    }

    Map<String, ColumnTree> keys() {
        return keys;
    }

    Map<String, ColumnTree> items() {
        return items;
    }

    /** The name of the column that holds all of the value; empty where columns hold its parts. */
    String name() {
        return name;
    }

    /** Whether a row says anything of it. */
    boolean isGiven(List<String> cells) {
        return hasOwn(cells)
                || keys.values().stream().anyMatch(below -> below.isGiven(cells))
                || items.values().stream().anyMatch(below -> below.isGiven(cells));
    }

    private boolean hasOwn(List<String> cells) {
        return column >= 0 && column < cells.size() && !cells.get(column).isBlank();
    }

    /**
     * The value of a row.
     *
     * @param issues where to report what is wrong with its cells
     * @return null where the row says nothing of it
     */
    @Nullable
    JsonNode build(List<String> cells, List<Issue> issues) {
        JsonNode own = step != null && hasOwn(cells) ? own(step, cells.get(column), issues) : null;
        JsonNode parts = items.isEmpty() ? object(cells, issues) : list(cells, issues);
        if (own != null && parts != null) {
            issues.add(new Issue(
                    IssueCode.CONTRADICTION,
                    name,
                    Text.of("这一列和它下面的列都有内容", "both this column and columns below it have a value"),
                    Text.of("请只填一处", "Fill in one of them")));
        }
        return own == null ? parts : own;
    }

    private @Nullable JsonNode own(ColumnStep told, String cell, List<Issue> issues) {
        if (!Cell.hasGap(told.shape(), cell)) {
            return Cell.node(told.shape(), cell);
        }
        issues.add(
                new Issue(
                        IssueCode.WRONG_VALUE,
                        name,
                        Text.of("「" + cell.strip() + "」中有空着的值", "\"" + cell.strip() + "\" leaves a value empty"),
                        Text.of(
                                "几个值之间用一个 ; 分开；确知没有写 []，不清楚就整格留空",
                                "Put one ; between values; write [] where there is none, and leave the cell empty where it is unknown")));
        return null;
    }

    private @Nullable JsonNode object(List<String> cells, List<Issue> issues) {
        ObjectNode object = null;
        for (Map.Entry<String, ColumnTree> below : keys.entrySet()) {
            JsonNode value = below.getValue().build(cells, issues);
            if (value != null) {
                object = object == null ? NODES.objectNode() : object;
                object.set(below.getKey(), value);
            }
        }
        return object;
    }

    private @Nullable JsonNode list(List<String> cells, List<Issue> issues) {
        ArrayNode list = null;
        for (ColumnTree below : items.values()) {
            JsonNode item = below.build(cells, issues);
            if (item != null) {
                list = list == null ? NODES.arrayNode() : list;
                list.add(below.step == null ? item : keyed(item, below.step));
            }
        }
        return list;
    }

    private static JsonNode keyed(JsonNode item, ColumnStep step) {
        if (step.record() != null && item instanceof ObjectNode record) {
            record.set(
                    step.record(),
                    step.record().equals("year") ? Numbers.node(step.key()) : NODES.stringNode(step.key()));
        }
        return item;
    }
}
