package org.jingcai.facts;

import org.jingcai.text.Text;

/** The state of a permit. */
public enum CertificateState implements Labelled {
    VALID("有效", "valid"),
    SUSPENDED("挂起", "suspended"),
    ON_EXTENSION("延期中", "on extension"),
    OVERDUE_GRACE("逾期宽限", "overdue, in the grace period"),
    LAPSED("失效", "lapsed"),
    CANCELLED("已注销", "cancelled");

    private final Text label;

    CertificateState(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
