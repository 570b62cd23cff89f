package org.jingcai.facts;

import org.jingcai.text.Text;

/** The level of an innovation award, from Beijing to national. */
public enum InnovationAwardLevel implements Ranked {
    BEIJING("市级", "Beijing"),
    NATIONAL("国家级", "national");

    private final Text label;

    InnovationAwardLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
