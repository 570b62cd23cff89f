package org.jingcai.facts;

import org.jingcai.text.Text;

/** The category of a woman's post, on which her retirement age depends. */
public enum WorkerCategory implements Labelled {
    WORKER("女工人", "woman worker"),
    CADRE("女干部", "woman cadre");

    private final Text label;

    WorkerCategory(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
