package org.jingcai.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list, or a set, in which nothing may stand twice. Empty means known to be none.
 *
 * @param item the shape of what it holds
 * @param distinct whether it is a set
 */
record ListShape(Shape item, boolean distinct) implements Shape {

    private static final Text NULL_ITEM = Text.of("不能出现在列表里", "cannot stand in a list");
    private static final Text DROP_NULL =
            Text.of("删去此项；整个列表不清楚时省略该列表", "Delete it; where the whole list is unknown, leave the list out");

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (!written.isArray()) {
            problems.wrongType(place, written, this);
            return null;
        }
        List<Object> items = new ArrayList<>(written.size());
        Map<Object, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < written.size(); i++) {
            Place at = place.item(i);
            Object value = item(written.get(i), at, problems);
            if (value == null) {
                continue;
            }
            Integer before = distinct ? seen.putIfAbsent(value, i) : null;
            if (before == null) {
                items.add(value);
            } else {
                twice(written.get(i), at, before, problems);
            }
        }
        return distinct ? new LinkedHashSet<>(items) : items;
    }

    private @Nullable Object item(JsonNode written, Place place, Problems problems) {
        Object value = null;
        if (written.isNull()) {
            problems.value(IssueCode.WRONG_TYPE, place, "null", NULL_ITEM, DROP_NULL);
        } else {
            value = item.read(written, place, problems);
        }
        return value == null ? item.blank() : value;
    }

    private static void twice(JsonNode written, Place place, int before, Problems problems) {
        problems.value(
                IssueCode.WRONG_VALUE,
                place,
                Found.shown(written),
                Text.of("与第" + (before + 1) + "项相同", "is the same as item " + (before + 1)),
                Text.of("请删去一个", "Delete one of them"));
    }

    @Override
    public Text expected() {
        return Text.of("列表", "a list");
    }

    @Override
    public Text howToWrite() {
        return Text.of("写在方括号里，没有时写[]", "Write it in brackets, [] where there are none");
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = definitions.type("array");
        schema.set("items", item.schema(definitions));
        return distinct ? schema.put("uniqueItems", true) : schema;
    }

    @Override
    public Stream<Field> fields() {
        return item.fields();
    }
}
