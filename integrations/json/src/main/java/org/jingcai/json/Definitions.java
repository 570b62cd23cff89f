package org.jingcai.json;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The parts a JSON Schema is put together from, and those it names to use them again. Belongs to one schema. */
final class Definitions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TreeMap<String, ObjectNode> named = new TreeMap<>();

    ObjectNode empty() {
        return NODES.objectNode();
    }

    ObjectNode type(String... types) {
        ObjectNode schema = empty();
        if (types.length == 1) {
            return schema.put("type", types[0]);
        }
        ArrayNode list = schema.putArray("type");
        List.of(types).forEach(list::add);
        return schema;
    }

    ObjectNode literal(String value) {
        return empty().put("const", value);
    }

    ObjectNode required(String key) {
        ObjectNode schema = empty();
        schema.putArray("required").add(key);
        return schema;
    }

    ArrayNode list(List<? extends JsonNode> schemas) {
        return NODES.arrayNode().addAll(schemas);
    }

    ObjectNode anyOf(ObjectNode... schemas) {
        ObjectNode schema = empty();
        schema.set("anyOf", list(List.of(schemas)));
        return schema;
    }

    /** A reference to a definition, which is made when it is first asked for. */
    ObjectNode named(String name, Supplier<ObjectNode> definition) {
        if (!named.containsKey(name)) {
            named.put(name, definition.get());
        }
        return empty().put("$ref", "#/$defs/" + name);
    }

    /** The same schema, or null. */
    ObjectNode nullable(ObjectNode schema) {
        if (schema.get("type") instanceof StringNode type) {
            ArrayNode types = NODES.arrayNode().add(type).add("null");
            schema.set("type", types);
            return schema;
        }
        if (schema.get("anyOf") instanceof ArrayNode alternatives && schema.size() == 1) {
            alternatives.add(type("null"));
            return schema;
        }
        return anyOf(schema, type("null"));
    }

    /** A key with its name in both languages, which groups lack; the day of assessment alone cannot be null. */
    ObjectNode property(Field field) {
        ObjectNode property = empty();
        if (!field.label().zh().equals(field.name())) {
            String unit = field.unit().en();
            String english = field.label().en();
            property.put("title", field.label().zh());
            property.put("description", unit.isEmpty() ? english : english + ", in " + unit);
        }
        ObjectNode values = field.shape().schema(this);
        return property.setAll(field.path().equals("asOf") ? values : nullable(values));
    }

    /** All that is named, in alphabetical order. */
    ObjectNode named() {
        return empty().setAll(named);
    }
}
