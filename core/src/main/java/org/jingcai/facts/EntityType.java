package org.jingcai.facts;

import org.jingcai.text.Text;

/** The legal form of an enterprise a person holds a stake in. */
public enum EntityType implements Labelled {
    SOLE_PROPRIETORSHIP("个人独资企业", "sole proprietorship"),
    LLC("有限责任公司", "limited liability company"),
    PARTNERSHIP("合伙企业", "partnership"),
    JOINT_STOCK("股份有限公司", "joint-stock company");

    private final Text label;

    EntityType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
