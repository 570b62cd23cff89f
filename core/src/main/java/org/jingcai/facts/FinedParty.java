package org.jingcai.facts;

import org.jingcai.text.Text;

/** Who was fined; the threshold of the fine depends on it. */
public enum FinedParty implements Labelled {
    INDIVIDUAL("个人", "individual"),
    ORGANISATION("单位", "organisation");

    private final Text label;

    FinedParty(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
