package org.jingcai.facts;

import org.jingcai.text.Text;

/** A person's marital status; it decides which papers dependants and dwellings need. */
public enum MaritalStatus implements Labelled {
    SINGLE("未婚", "single"),
    MARRIED("已婚", "married"),
    DIVORCED("离异", "divorced"),
    WIDOWED("丧偶", "widowed");

    private final Text label;

    MaritalStatus(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
