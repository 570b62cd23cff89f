package org.jingcai.facts;

import org.jingcai.text.Text;

/** What a fact is counted in. */
public enum FactUnit {
    /** Not a quantity, or a bare number. */
    NONE("", ""),
    CNY("元", "CNY"),
    MONTHS("个月", "months"),
    PERCENT("%", "%"),
    POINTS("分", "points"),
    PERMITS("个", "permits"),
    PERSONS("人", "persons"),
    /** A place in an order, the first being 1. */
    RANK("位", ""),
    /** A multiple of something else. */
    TIMES("倍", "times"),
    WORKING_DAYS("个工作日", "working days"),
    /** A calendar year, not a length of time. */
    YEAR("年", ""),
    /** How often something happened. */
    COUNT("次", "times");

    private final Text label;

    FactUnit(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    /** What follows the number, empty where nothing does. */
    public Text label() {
        return label;
    }

    public String zh() {
        return label.zh();
    }

    public String en() {
        return label.en();
    }
}
