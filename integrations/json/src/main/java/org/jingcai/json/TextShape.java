package org.jingcai.json;

import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A text that says something; a blank one would pass for a known value and equal any other blank one. */
final class TextShape implements Shape {

    private static final Text BLANK = Text.of("是空白", "is blank");
    private static final Text WRITE = Text.of("写在引号里", "Write it in quotes");

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (!written.isString()) {
            problems.wrongType(place, written, this);
            return null;
        }
        String text = written.stringValue();
        if (text.isBlank()) {
            problems.value(IssueCode.WRONG_VALUE, place, Found.shown(written), BLANK, Text.of("请填写", "Write the text"));
            return null;
        }
        return text;
    }

    @Override
    public Text expected() {
        return Text.of("文字", "a text");
    }

    @Override
    public Text howToWrite() {
        return WRITE;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.type("string").put("pattern", "\\S");
    }
}
