package org.jingcai.facts;

import org.jingcai.text.Text;

/** Through whom a unit files for the introduction of graduates. */
public enum UnitChannel implements Labelled {
    OWN_COMPETENT_UNIT("本系统主管单位", "its own competent unit"),
    FIRST_TIER_ENTERPRISE("一级企业", "first-tier enterprise"),
    DISTRICT_OF_REGISTRATION("注册地所在区", "district of registration"),
    DISTRICT_OF_TAX("纳税地所在区", "district of tax");

    private final Text label;

    UnitChannel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
