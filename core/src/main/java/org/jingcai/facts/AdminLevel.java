package org.jingcai.facts;

import org.jingcai.text.Text;

/** The level of government a unit belongs to. */
public enum AdminLevel implements Labelled {
    CITY("市级", "city"),
    DISTRICT("区级", "district"),
    OTHER("其他", "other");

    private final Text label;

    AdminLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
