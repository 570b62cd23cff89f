package org.jingcai.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An object whose keys are data: years, constants of a closed list, names. A key with null is as good as absent.
 *
 * @param key how the keys are read
 * @param value the shape of the values
 */
record MapShape(KeyShape key, Shape value) implements Shape {

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (!written.isObject()) {
            problems.wrongType(place, written, this);
            return null;
        }
        Map<Object, Object> entries = new LinkedHashMap<>();
        written.forEachEntry((name, entry) -> {
            Place at = place.key(name, place.label(), Absence.UNKNOWN);
            JsonNode first = Twice.unwrap(entry, at, problems);
            Object read = key.read(name, at, problems);
            Object held = first.isNull() ? null : value.read(first, at, problems);
            if (read != null && held != null) {
                entries.put(read, held);
            }
        });
        return entries;
    }

    @Override
    public Text expected() {
        return Text.of(
                "对象，以" + key.kind().zh() + "为键",
                "an object keyed by " + key.kind().en());
    }

    @Override
    public Text howToWrite() {
        return Text.of("写作" + key.example() + "的样子", "Write it like " + key.example());
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = definitions.type("object");
        schema.set("propertyNames", key.schema(definitions));
        schema.set("additionalProperties", definitions.nullable(value.schema(definitions)));
        return schema;
    }
}
