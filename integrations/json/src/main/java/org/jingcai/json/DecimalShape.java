package org.jingcai.json;

import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An exact decimal, written as a JSON number or as the same characters in quotes. */
final class DecimalShape implements Shape {

    private static final Text WRITE = Text.of(
            "写5000000或\"5000000.50\"，不带单位和千位分隔符", "Write 5000000 or \"5000000.50\", without unit or separators");

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (Numbers.isNumber(written)) {
            return Numbers.value(written, place, problems);
        }
        if (written.isString() && Numbers.isNumber(written.stringValue())) {
            return Numbers.value(written.stringValue(), place, problems);
        }
        problems.wrongType(place, written, this);
        return null;
    }

    @Override
    public Text expected() {
        return Text.of("数字，或引号内的数字", "a number, or a number in quotes");
    }

    @Override
    public Text howToWrite() {
        return WRITE;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named("decimal", () -> {
            ObjectNode schema = definitions.type("number", "string");
            schema.put("description", "数字，或引号内的数字；an exact number, or the same in quotes");
            return schema.put("pattern", "^" + Numbers.GRAMMAR + "$");
        });
    }
}
