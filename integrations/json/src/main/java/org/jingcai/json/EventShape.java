package org.jingcai.json;

import java.util.stream.Stream;
import org.jingcai.IssueCode;
import org.jingcai.facts.Event;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is recorded of a thing that may have happened, or {@code "UNKNOWN"}.
 *
 * @param recorded the shape of what is recorded
 */
record EventShape(Shape recorded) implements Shape {

    static final String UNKNOWN = "UNKNOWN";

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (written.isString() && written.stringValue().equals(UNKNOWN)) {
            return Event.unknown();
        }
        if (written.isString() && written.stringValue().strip().equalsIgnoreCase(UNKNOWN)) {
            problems.value(
                    IssueCode.WRONG_VALUE,
                    place,
                    Found.shown(written),
                    Text.of("应全部大写", "must be in capitals"),
                    Text.of("写\"UNKNOWN\"", "Write \"UNKNOWN\""));
            return null;
        }
        if (written.isString() && !(recorded instanceof DateShape)) {
            problems.wrongType(place, written, this);
            return null;
        }
        Object value = recorded.read(written, place, problems);
        return value == null ? null : Event.on(value);
    }

    @Override
    public Text expected() {
        Text value = recorded.expected();
        return Text.of(value.zh() + "，或\"UNKNOWN\"", value.en() + ", or \"UNKNOWN\"");
    }

    @Override
    public Text howToWrite() {
        return recorded.howToWrite();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.anyOf(recorded.schema(definitions), definitions.literal(UNKNOWN));
    }

    @Override
    public Stream<Field> fields() {
        return recorded.fields();
    }
}
