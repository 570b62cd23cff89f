package org.jingcai.facts;

import org.jingcai.text.Text;

/** How long a graduate works, as agreed, before the household registration is applied for. */
public enum SettlementTerm implements Labelled {
    HALF_YEAR("工作满半年", "half a year of work"),
    THREE_YEARS("工作满三年", "three years of work");

    private final Text label;

    SettlementTerm(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
