package org.jingcai.facts;

import org.jingcai.text.Text;

/** The stage of the yearly points round. */
public enum PointsStage implements Labelled {
    DECLARE("申报", "declaration"),
    CHECK("审核", "check"),
    RECHECK("复查", "re-check"),
    PUBLICITY("公示", "publicity"),
    SETTLE("落户", "settlement");

    private final Text label;

    PointsStage(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
