package org.jingcai.facts;

import org.jingcai.text.Text;

/** The kind of an innovation award. */
public enum InnovationAwardKind implements Labelled {
    SCIENCE("科技奖项", "science award"),
    CULTURE("文化奖项", "culture award"),
    COMPETITION("创新创业大赛", "innovation contest");

    private final Text label;

    InnovationAwardKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
