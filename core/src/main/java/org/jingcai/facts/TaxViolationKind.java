package org.jingcai.facts;

import org.jingcai.text.Text;

/** The kind of a tax violation. */
public enum TaxViolationKind implements Labelled {
    PENALTY("行政处罚", "penalty"),
    FALSE_INVOICE("虚开发票", "false invoice"),
    EVASION("偷税", "evasion"),
    EXIT_BAN("阻止出境", "exit ban");

    private final Text label;

    TaxViolationKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
