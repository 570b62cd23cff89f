package org.jingcai.facts;

import org.jingcai.text.Text;

/** A dependant's relation to the applicant. */
public enum Relation implements Labelled {
    SPOUSE("配偶", "spouse"),
    CHILD("子女", "child");

    private final Text label;

    Relation(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
