package org.jingcai.json;

import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** True or false. */
final class BooleanShape implements Shape {

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (written.isBoolean()) {
            return written.booleanValue();
        }
        problems.wrongType(place, written, this);
        return null;
    }

    @Override
    public Text expected() {
        return Text.of("true或false", "true or false");
    }

    @Override
    public Text howToWrite() {
        return Text.of("写true或false，不加引号", "Write true or false, without quotes");
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.type("boolean");
    }
}
