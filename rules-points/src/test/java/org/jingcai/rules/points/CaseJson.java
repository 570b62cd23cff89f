package org.jingcai.rules.points;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jingcai.facts.Case;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a case as the JSON it is read from. */
final class CaseJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CaseJson() {}

    static String write(Case kase) {
        return JsonMapper.builder().build().writeValueAsString(node(kase));
    }

    private static JsonNode node(Object value) {
        if (value instanceof Record record) {
            ObjectNode object = JSON.objectNode();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    Object part = component.getAccessor().invoke(record);
                    if (part != null
                            && !(part instanceof Record empty && node(empty).isEmpty())) {
                        object.set(component.getName(), node(part));
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return object;
        }
        if (value instanceof Collection<?> items) {
            ArrayNode array = JSON.arrayNode();
            items.forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((key, item) -> object.set(key.toString(), node(item)));
            return object;
        }
        if (value instanceof Boolean truth) {
            return JSON.booleanNode(truth);
        }
        if (value instanceof Integer number) {
            return JSON.numberNode(number);
        }
        return JSON.stringNode(value.toString());
    }
}
