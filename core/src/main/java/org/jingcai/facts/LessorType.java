package org.jingcai.facts;

import org.jingcai.text.Text;

/** What kind of home is let. */
public enum LessorType implements Labelled {
    PRIVATE_HOME("私有住房", "private home"),
    RURAL_HOMESTEAD("农村宅基地", "rural homestead");

    private final Text label;

    LessorType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
