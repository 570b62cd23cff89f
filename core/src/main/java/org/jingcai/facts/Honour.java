package org.jingcai.facts;

import org.jingcai.text.Text;

/** An honorary title. */
public enum Honour implements Labelled {
    MODEL_WORKER_PROVINCIAL("省部级劳动模范", "provincial model worker"),
    MODEL_WORKER_NATIONAL("全国劳动模范", "national model worker"),
    MORAL_MODEL_NATIONAL("全国道德模范", "national moral model"),
    MORAL_MODEL_CAPITAL("首都道德模范", "moral model of the capital"),
    BRAVERY_NATIONAL("全国见义勇为称号", "national bravery title"),
    BRAVERY_CAPITAL("首都见义勇为称号", "bravery title of the capital");

    private final Text label;

    Honour(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
