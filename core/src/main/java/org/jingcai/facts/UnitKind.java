package org.jingcai.facts;

import org.jingcai.text.Text;

/** The legal form of a unit. */
public enum UnitKind implements Labelled {
    ENTERPRISE("企业", "enterprise"),
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    PRIVATE_NON_ENTERPRISE("民办非企业单位", "private non-enterprise unit"),
    SOCIAL_ORGANISATION("社会团体", "social organisation"),
    FOUNDATION("基金会", "foundation"),
    FOREIGN_BRANCH("境外机构在京分支机构", "Beijing branch of a foreign body"),
    OTHER_PROVINCE_BRANCH("外埠机构在京分支机构", "Beijing branch of a body from another province"),
    PROFESSIONAL_FIRM("专业服务机构", "professional service firm"),
    INDIVIDUAL_BUSINESS("个体工商户", "individual business"),
    PARTY_GOV_ORGAN("党政机关", "party or government organ"),
    SOE("国有企业", "state-owned enterprise"),
    OTHER("其他", "other");

    private final Text label;

    UnitKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
