package org.jingcai.facts;

import org.jingcai.text.Text;

/** What is being applied for or done. */
public enum Matter implements Labelled {
    NEW("新办", "new permit"),
    UNIT_REGISTRATION("单位注册", "registration of the unit"),
    RENEWAL("续签", "renewal"),
    EMPLOYER_CHANGE("聘用单位变更", "change of employer"),
    INFO_CHANGE("信息变更", "change of the holder's data"),
    UNIT_INFO_CHANGE("单位信息变更", "change of the unit's data"),
    DISTRICT_CHANGE("主管区变更", "change of the competent district"),
    EXTENSION("延期", "extension"),
    DEREGISTRATION("注销", "deregistration");

    private final Text label;

    Matter(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
