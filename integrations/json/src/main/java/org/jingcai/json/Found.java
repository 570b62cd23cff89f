package org.jingcai.json;

import org.jingcai.text.Text;
import tools.jackson.databind.JsonNode;

/** What stands in the input, in words. */
final class Found {

    /** Characters of a value that a message shows. */
    static final int LONGEST = 60;

    private static final Text TEXT = Text.of("文字", "a text");
    private static final Text NUMBER = Text.of("数字", "a number");
    private static final Text BOOLEAN = Text.of("布尔值", "a boolean");
    private static final Text OBJECT = Text.of("对象", "an object");
    private static final Text LIST = Text.of("列表", "a list");
    private static final Text NULL = Text.of("空值", "null");
    private static final Text OTHER = Text.of("JSON没有的值", "no JSON value");

    private Found() {}

    /** The value as a message shows it; of objects and lists only the brackets. */
    static String shown(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> quoted(node.stringValue());
            case OBJECT -> "{…}";
            case ARRAY -> "[…]";
            case POJO -> Numbers.isNumber(node) ? shortened(Numbers.written(node)) : "?";
            case BINARY, MISSING -> "?";
            case NULL -> "null";
            default -> shortened(node.asString());
        };
    }

    /** The type of the value. */
    static Text kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> TEXT;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case OBJECT -> OBJECT;
            case ARRAY -> LIST;
            case NULL -> NULL;
            case POJO -> Numbers.isNumber(node) ? NUMBER : OTHER;
            case BINARY, MISSING -> OTHER;
        };
    }

    /** A text in quotes, on one line and not too long. */
    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    private static String shortened(String text) {
        boolean whole = text.length() <= LONGEST;
        StringBuilder shown = new StringBuilder();
        text.substring(0, Math.min(text.length(), LONGEST)).codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return whole ? shown.toString() : shown.append('…').toString();
    }
}
