package org.jingcai.facts;

import org.jingcai.text.Text;

/** By what right a dwelling is lived in. */
public enum ResidenceKind implements Labelled {
    OWN("本人自有", "own"),
    SPOUSE_OWN("配偶自有", "the spouse's own"),
    UNIT_DORM("单位宿舍", "dormitory of the unit"),
    SPOUSE_UNIT_DORM("配偶单位宿舍", "dormitory of the spouse's unit"),
    RENT("本人租赁", "rented"),
    SPOUSE_RENT("配偶租赁", "rented by the spouse");

    private final Text label;

    ResidenceKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
