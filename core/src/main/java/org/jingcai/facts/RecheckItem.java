package org.jingcai.facts;

import org.jingcai.text.Text;

/** An indicator whose data a re-check is asked for. */
public enum RecheckItem implements Labelled {
    OWN_DWELLING("自有住所", "own dwelling"),
    INNOVATION_AWARD("创新创业奖项", "innovation award"),
    HONOUR("荣誉表彰", "honour"),
    OTHER("其他", "other");

    private final Text label;

    RecheckItem(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
