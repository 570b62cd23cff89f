package org.jingcai.facts;

import org.jingcai.text.Text;

/** What kind of address the settlement goes to. */
public enum SettlementAddressKind implements Labelled {
    OWN_HOME("自有产权住房", "own home"),
    DIRECT_PUBLIC("直管公房", "directly managed public housing"),
    SELF_MANAGED_PUBLIC("自管公房", "self-managed public housing"),
    PUBLIC_RENTAL("公租房", "public rental housing"),
    UNIT_COLLECTIVE("单位集体户", "collective registration of the unit"),
    NONE("无", "none");

    private final Text label;

    SettlementAddressKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
