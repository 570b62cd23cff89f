package org.jingcai.facts;

import org.jingcai.text.Text;

/** Which year's average wage an income is measured against. */
public enum BenchmarkYearRule implements Labelled {
    PRECEDING_EACH_INCOME_YEAR("各收入年度的上一年度", "the year before each income year"),
    PRECEDING_APPLICATION_YEAR("申请年度的上一年度", "the year before the application"),
    SAME_YEAR("收入当年", "the income year itself");

    private final Text label;

    BenchmarkYearRule(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
