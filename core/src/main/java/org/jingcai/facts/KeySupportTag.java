package org.jingcai.facts;

import org.jingcai.text.Text;

/** A class of units whose graduates are planned apart from the quota. */
public enum KeySupportTag implements Labelled {
    HIGH_END_INDUSTRY("重点支持的高精尖产业", "high-end industry that the city supports"),
    TWO_ZONES_PROJECT("两区建设重点落地项目", "landed key project of the Two Zones"),
    SERVICE_PACKAGE("市级服务包企业", "firm of the city's service package"),
    KEY_TAX_SOURCE("重点税源", "key tax source"),
    KEY_INTRODUCED("重点引进", "introduced as a key firm"),
    KEY_CULTIVATED("重点培育", "cultivated as a key firm"),
    UNICORN("独角兽", "unicorn");

    private final Text label;

    KeySupportTag(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
