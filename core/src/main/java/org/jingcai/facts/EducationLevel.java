package org.jingcai.facts;

import org.jingcai.text.Text;

/** A level of education, from none upwards. */
public enum EducationLevel implements Ranked {
    NONE("无", "none"),
    COLLEGE("大专", "college"),
    BACHELOR("本科", "bachelor"),
    MASTER("硕士", "master"),
    DOCTOR("博士", "doctor");

    private final Text label;

    EducationLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
