package org.jingcai.facts;

import org.jingcai.text.Text;

/** What kind of science and technology innovation body a unit is. */
public enum InnovationBodyType implements Labelled {
    NEW_RND_INSTITUTE("新型研发机构", "new research institute"),
    INNOVATIVE_HQ("创新型总部企业", "innovative headquarters enterprise"),
    HIGH_TECH("高新技术企业", "high-tech enterprise"),
    OTHER_CLAIMED("其他主张", "another kind, as claimed"),
    NONE("无", "none");

    private final Text label;

    InnovationBodyType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
