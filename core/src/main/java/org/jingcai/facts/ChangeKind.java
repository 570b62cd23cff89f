package org.jingcai.facts;

import org.jingcai.text.Text;

/** What data have changed. */
public enum ChangeKind implements Labelled {
    UNIT_BASIC("单位基本信息", "the unit's basic data"),
    HOLDER_BASIC("持证人基本信息", "the holder's basic data"),
    TAX_MOVED_OUT("税务迁出", "tax moved out of the district"),
    DEPENDANTS("随往人员", "dependants"),
    EDUCATION("学历学位", "education"),
    TITLE("职称", "professional title"),
    ADDRESS("住址", "address"),
    HUKOU_PLACE("户籍地", "place of household registration"),
    OTHER("其他", "other");

    private final Text label;

    ChangeKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
