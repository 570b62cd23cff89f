package org.jingcai.facts;

import org.jingcai.text.Text;

/** The level of a professional title, from none upwards. */
public enum TitleLevel implements Ranked {
    NONE("无", "none"),
    JUNIOR("初级", "junior"),
    INTERMEDIATE("中级", "intermediate"),
    SENIOR("高级", "senior");

    private final Text label;

    TitleLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
