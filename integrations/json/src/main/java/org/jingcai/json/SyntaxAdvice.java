package org.jingcai.json;

import org.jingcai.text.Text;

/** What is most often behind a text that is not JSON. */
final class SyntaxAdvice {

    static final Text EMPTY = Text.of("至少写{\"asOf\": \"2025-06-30\"}", "Write at least {\"asOf\": \"2025-06-30\"}");
    static final Text UNFINISHED =
            Text.of("或许少了引号、括号，或文件没有存完整", "Maybe a quote or bracket is missing, or the file was cut off");

    private static final Text QUOTES = Text.of("或许引号不对：只用英文双引号\"", "Maybe the quotes: use straight double quotes only");
    private static final Text COMMENT = Text.of("JSON不能写注释，请删去", "JSON has no comments: delete it");
    private static final Text COMMA =
            Text.of("或许前面多了一个逗号，或少了一个值", "Maybe a comma too many, or a value missing, before it");
    private static final Text WIDE =
            Text.of("或许用了中文标点，请改为英文标点", "Maybe full-width punctuation: use plain , : and quotes");
    private static final Text OTHER = Text.of("请核对此处前后的逗号、引号和括号", "Check the commas, quotes and brackets around it");

    private SyntaxAdvice() {}

    /** The likeliest remedy where this character cannot stand. */
    static Text on(int character) {
        return switch (character) {
            case '\'', '`', '“', '”', '‘', '’', '„', '«', '»' -> QUOTES;
            case '/', '#' -> COMMENT;
            case '}', ']' -> COMMA;
            case '，', '：', '、', '；', '｛', '｝', '［', '］', '【', '】' -> WIDE;
            default -> OTHER;
        };
    }
}
