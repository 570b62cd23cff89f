package org.jingcai.json;

import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/**
 * Marks, in the tree of an input, a key that was given more than once.
 *
 * @param first the first of the values
 */
record Twice(JsonNode first) {

    /** The first value given, once the others are reported. */
    static JsonNode unwrap(JsonNode written, Place place, Problems problems) {
        if (written instanceof POJONode node && node.getPojo() instanceof Twice twice) {
            problems.add(
                    IssueCode.DUPLICATE_KEY,
                    place,
                    Text.of(
                            place.label().zh() + "在同一对象里写了不止一次",
                            place.label().en() + " is given more than once in one object"),
                    Text.of("请只保留一处", "Keep one of them"));
            return twice.first();
        }
        return written;
    }
}
