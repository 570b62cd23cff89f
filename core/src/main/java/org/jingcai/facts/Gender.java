package org.jingcai.facts;

import org.jingcai.text.Text;

/** A person's gender, as registered. */
public enum Gender implements Labelled {
    MALE("男", "male"),
    FEMALE("女", "female");

    private final Text label;

    Gender(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
