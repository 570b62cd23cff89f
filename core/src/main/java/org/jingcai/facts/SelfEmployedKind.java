package org.jingcai.facts;

import org.jingcai.text.Text;

/** In which way a person is self-employed. */
public enum SelfEmployedKind implements Labelled {
    NONE("非自由职业者", "not self-employed"),
    FREELANCER("自由职业者", "freelancer"),
    INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
    OTHER("其他", "other");

    private final Text label;

    SelfEmployedKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
