package org.jingcai.facts;

import org.jingcai.text.Text;

/** What proves the lawful and stable residence. */
public enum ResidenceProofKind implements Labelled {
    RESIDENCE_PERMIT("居住证", "residence permit"),
    OWNED("自有房屋", "own home"),
    RENTED("租赁房屋", "rented home"),
    UNIT_PUBLIC("单位公房", "home of the unit"),
    RELATIVE_FRIEND("借住亲友房屋", "home of a relative or friend");

    private final Text label;

    ResidenceProofKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
