package org.jingcai.facts;

import org.jingcai.text.Text;

/** What kind of service body for science and technology innovation a unit is. */
public enum ServiceBodyType implements Labelled {
    LAW("律师事务所", "law firm"),
    ACCOUNTING("会计师事务所", "accounting firm"),
    AUDIT("审计师事务所", "audit firm"),
    TAX_AGENT("税务师事务所", "tax agent firm"),
    HR_SERVICE("人力资源服务机构", "human resources service"),
    FINANCIAL("金融机构", "financial institution"),
    OTHER_CLAIMED("其他主张", "another kind, as claimed"),
    NONE("无", "none");

    private final Text label;

    ServiceBodyType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
