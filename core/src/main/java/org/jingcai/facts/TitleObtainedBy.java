package org.jingcai.facts;

import org.jingcai.text.Text;

/** How a professional title was obtained; it decides which proof is needed. */
public enum TitleObtainedBy implements Labelled {
    EXAM("考试", "examination"),
    REVIEW("评审", "review");

    private final Text label;

    TitleObtainedBy(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
