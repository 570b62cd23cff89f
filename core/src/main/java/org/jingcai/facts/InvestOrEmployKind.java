package org.jingcai.facts;

import org.jingcai.text.Text;

/** The kind of body a person invests in or works for. */
public enum InvestOrEmployKind implements Labelled {
    NONE("无", "none"),
    HIGH_TECH("高新技术企业", "high-tech enterprise"),
    INCUBATOR_OR_TENANT("孵化机构或在孵企业", "incubator or tenant"),
    TECH_TRANSFER("技术转移机构", "technology transfer body"),
    PROFESSIONAL_TECH_SERVICE("专业技术服务机构", "professional technical service");

    private final Text label;

    InvestOrEmployKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
