package org.jingcai.facts;

import org.jingcai.text.Text;

/** Who granted an award. */
public enum AwardIssuer implements Labelled {
    NATIONAL("国家", "the State"),
    BEIJING("北京市", "Beijing"),
    OTHER("其他", "other");

    private final Text label;

    AwardIssuer(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
