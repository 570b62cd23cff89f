package org.jingcai.text;

import java.io.Serializable;

/** A text in both languages; neither is null. */
public record Text(String zh, String en) implements Serializable {

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
