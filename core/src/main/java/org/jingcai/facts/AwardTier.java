package org.jingcai.facts;

import org.jingcai.text.Text;

/** The tier of an award, from the lowest upwards: other, provincial or ministerial, national. */
public enum AwardTier implements Ranked {
    OTHER("其他", "other"),
    PROVINCIAL("省部级", "provincial or ministerial"),
    NATIONAL("国家级", "national");

    private final Text label;

    AwardTier(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
