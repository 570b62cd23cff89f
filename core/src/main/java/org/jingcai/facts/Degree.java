package org.jingcai.facts;

import org.jingcai.text.Text;

/** An academic degree, from none upwards. */
public enum Degree implements Ranked {
    NONE("无", "none"),
    BACHELOR("学士", "bachelor"),
    MASTER("硕士", "master"),
    DOCTOR("博士", "doctor");

    private final Text label;

    Degree(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
