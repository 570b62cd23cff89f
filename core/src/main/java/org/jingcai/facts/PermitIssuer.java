package org.jingcai.facts;

import org.jingcai.text.Text;

/** Who issued a Beijing residence permit. */
public enum PermitIssuer implements Labelled {
    BEIJING_PSB("北京市公安机关", "Beijing public security"),
    OTHER("其他", "other");

    private final Text label;

    PermitIssuer(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
