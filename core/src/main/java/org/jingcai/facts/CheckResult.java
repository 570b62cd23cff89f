package org.jingcai.facts;

import org.jingcai.text.Text;

/** What the system says of a degree or a diploma. */
public enum CheckResult implements Labelled {
    VALID("有效", "valid"),
    INVALID("无效", "invalid");

    private final Text label;

    CheckResult(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
