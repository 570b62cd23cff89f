package org.jingcai.json;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A cell of a table as the JSON that says the same; what cannot be so is left a text, for the shape to complain of. */
final class Cell {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String NONE = "[]";
    private static final String SEPARATOR = ";";

    private Cell() {}

    /** @param cell not blank */
    static JsonNode node(Shape shape, String cell) {
        String text = cell.strip();
        if (shape instanceof ListShape list) {
            return list(list, text);
        }
        if (shape instanceof BooleanShape && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
            return NODES.booleanNode(Boolean.parseBoolean(text)); // spreadsheets write capitals
        }
        if (shape instanceof IntegerShape && Numbers.isNumber(text)) {
            return Numbers.node(text);
        }
        return NODES.stringNode(text);
    }

    /** Whether values stand between semicolons with one of them left out: none of them, and not known to be none. */
    static boolean hasGap(@Nullable Shape shape, String cell) {
        return shape instanceof ListShape
                && cell.contains(SEPARATOR)
                && Stream.of(cell.split(SEPARATOR, -1)).anyMatch(String::isBlank);
    }

    private static JsonNode list(ListShape shape, String text) {
        if (!text.equals(NONE) && shape.item() instanceof RecordShape) {
            return NODES.stringNode(text);
        }
        ArrayNode list = NODES.arrayNode();
        if (!text.equals(NONE)) {
            for (String value : text.split(SEPARATOR)) {
                list.add(node(shape.item(), value));
            }
        }
        return list;
    }
}
