package org.jingcai.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingcai.facts.Event;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.TaxRecord;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object with the keys of a record of the fact model. */
final class RecordShape implements Shape {

    /** The facts that have a value although none is written. */
    private static final Set<String> NEVER_UNKNOWN = Set.of("asOf", "matter", "madeUp");

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<String> names;

    /** @param prefix what the paths of its facts start with: empty, or ending in a point */
    RecordShape(Class<?> type, String prefix) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            fields.put(component.getName(), field(component, prefix + component.getName()));
        }
        this.names = List.copyOf(fields.keySet());
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName(), e); // every record has its canonical constructor
        }
    }

    private static Field field(RecordComponent component, String path) {
        String name = component.getName();
        Absence absence = NEVER_UNKNOWN.contains(name)
                ? Absence.OTHER
                : component.getType() == Event.class ? Absence.NOT_HAPPENED : Absence.UNKNOWN;
        Fact fact = FactCatalogue.byPath(path).orElse(null);
        if (fact == null) { // a group, which has no name of its own
            Shape group = new RecordShape(component.getType(), path + ".");
            return new Field(name, path, Text.of(name, name), Text.of("", ""), group, absence);
        }
        Shape shape = Shapes.of(component.getGenericType(), fact.unit(), path);
        return new Field(name, path, fact.label(), fact.unit().label(), shape, absence);
    }

    /** Its own keys, in the order of the record. */
    Collection<Field> own() {
        return fields.values();
    }

    /** One of its own keys; null where it has no such key. */
    @Nullable
    Field own(String name) {
        return fields.get(name);
    }

    /** Whether a list has one of these for each year or month. */
    boolean isTaxRecord() {
        return TaxRecord.class.isAssignableFrom(type);
    }

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (!written.isObject()) {
            problems.wrongType(place, written, this);
            return null;
        }
        return build(values(written, place, problems));
    }

    /** The values of an object by key; what is null, absent or bad is not in it. */
    Map<String, Object> values(JsonNode object, Place place, Problems problems) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEachEntry((key, written) -> {
            Field field = fields.get(key);
            Place at = field == null
                    ? place.key(key, Text.of(Found.quoted(key), Found.quoted(key)), Absence.OTHER)
                    : place.key(key, field.label(), field.absence());
            JsonNode first = Twice.unwrap(written, at, problems);
            if (field == null) {
                KeyAdvice.report(key, names, place, at, problems);
            } else if (!first.isNull()) {
                Object value = field.shape().read(first, at, problems);
                if (value != null) {
                    values.put(key, value);
                }
            }
        });
        return values;
    }

    /** The record with these values, the others unknown. */
    Object build(Map<String, Object> values) {
        try {
            return constructor.newInstance(names.stream().map(values::get).toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e.getCause()); // records take whatever has the right type
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    @Override
    public Object blank() {
        return build(Map.of());
    }

    @Override
    public Text expected() {
        return Text.of("对象", "an object");
    }

    @Override
    public Text howToWrite() {
        return Text.of("写在花括号里，如{\"" + names.get(0) + "\": …}", "Write it in braces, {\"" + names.get(0) + "\": …}");
    }

    @Override
    public Stream<Field> fields() {
        return fields.values().stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.shape().fields()));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = definitions.type("object");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        fields.values().forEach(field -> properties.set(field.name(), definitions.property(field)));
        if (isTaxRecord()) {
            List<ObjectNode> keys = new ArrayList<>();
            Stream.of("year", "month").filter(fields::containsKey).forEach(key -> keys.add(definitions.required(key)));
            schema.set("anyOf", definitions.list(keys));
        }
        return schema;
    }
}
