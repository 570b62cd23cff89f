package org.jingcai.facts;

import org.jingcai.text.Text;

/** How a unit has the personnel files of those it employs managed. */
public enum ArchiveManagement implements Labelled {
    OWN_AUTHORITY("有档案管理权限", "own authority"),
    ENTRUSTED_AGENCY("已委托本市人力资源服务机构", "entrusted to a Beijing institution"),
    NONE("两者皆无", "neither");

    private final Text label;

    ArchiveManagement(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
