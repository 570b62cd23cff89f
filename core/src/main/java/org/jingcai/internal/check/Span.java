package org.jingcai.internal.check;

import org.jingcai.text.Text;

/** The complete calendar years before the day judged that a sentence looks at. */
public enum Span {
    LAST_YEAR(1, Text.of("上年度", "last year")),
    LAST_THREE_YEARS(3, Text.of("近三年", "last three years"));

    private final int years;
    private final Text label;

    Span(int years, Text label) {
        this.years = years;
        this.label = label;
    }

    int years() {
        return years;
    }

    Text label() {
        return label;
    }
}
