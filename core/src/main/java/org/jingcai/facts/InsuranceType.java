package org.jingcai.facts;

import org.jingcai.text.Text;

/** One of the five social insurances. */
public enum InsuranceType implements Labelled {
    PENSION("养老保险", "pension insurance"),
    MEDICAL("医疗保险", "medical insurance"),
    UNEMPLOYMENT("失业保险", "unemployment insurance"),
    INJURY("工伤保险", "work injury insurance"),
    MATERNITY("生育保险", "maternity insurance");

    private final Text label;

    InsuranceType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
