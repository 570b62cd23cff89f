package org.jingcai.text;

/** A text in both languages; neither is null. */
public record Text(String zh, String en) {

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
