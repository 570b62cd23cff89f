package org.jingcai.facts;

import org.jingcai.text.Text;

/** The level a graduate finishes with, from bachelor upwards. */
public enum GraduateLevel implements Ranked {
    BACHELOR("本科", "bachelor"),
    MASTER("硕士", "master"),
    DOCTOR("博士", "doctor");

    private final Text label;

    GraduateLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
