package org.jingcai.facts;

import org.jingcai.text.Text;

/** Which tax department found a violation. */
public enum TaxDepartment implements Labelled {
    INSPECTION("稽查部门", "inspection"),
    COLLECTION("征收部门", "collection"),
    NATIONAL_TAX("国税部门", "national tax");

    private final Text label;

    TaxDepartment(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
