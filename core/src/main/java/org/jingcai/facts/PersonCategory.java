package org.jingcai.facts;

import org.jingcai.text.Text;

/** To which group of talents a person belongs. */
public enum PersonCategory implements Labelled {
    DOMESTIC_NON_BEIJING("国内外埠人才", "domestic talent from outside Beijing"),
    STATIONED_OFFICE_STAFF("驻京机构工作人员", "staff of an office stationed in Beijing"),
    HK_MACAO_TAIWAN("港澳台人员", "person from Hong Kong, Macao or Taiwan"),
    OVERSEAS_HIGH_LEVEL("海外高层次人才", "overseas high-level talent");

    private final Text label;

    PersonCategory(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
