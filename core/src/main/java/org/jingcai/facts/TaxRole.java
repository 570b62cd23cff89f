package org.jingcai.facts;

import org.jingcai.text.Text;

/** In which role a person answers for a tax violation. */
public enum TaxRole implements Labelled {
    INDIVIDUAL("个人", "individual"),
    SOLE_TRADER("个体工商户", "sole trader"),
    SOLE_PROPRIETOR("个人独资企业投资人", "sole proprietor"),
    PARTNER("自然人合伙人", "partner"),
    LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
    FINANCE_HEAD("财务负责人", "head of finance"),
    OTHER_HEAD("其他组织负责人", "head of another body");

    private final Text label;

    TaxRole(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
