package org.jingcai.facts;

import org.jingcai.text.Text;

/** A reason to give a unit priority in the distribution of permits. */
public enum PriorityTag implements Labelled {
    KEY_FINANCE("重点金融机构", "key financial institution"),
    LISTED("上市企业", "listed company"),
    STATE_OWNED_KEY_TASK("承担重点任务的国有企事业单位", "state-owned unit with a key task"),
    NEW_RND_INSTITUTE("新型研发机构", "new research institute"),
    UNICORN("独角兽企业", "unicorn"),
    HIDDEN_CHAMPION("隐形冠军企业", "hidden champion"),
    HIGH_TECH("高新技术企业", "high-tech enterprise"),
    KEY_INDUSTRY("重点领域单位", "unit of a key industry"),
    RESPONSIBLE_NONPROFIT("社会责任感强的社会组织", "responsible non-profit body"),
    REPUTED_PROFESSIONAL_FIRM("知名专业服务机构", "reputed professional firm"),
    INTERNATIONAL_OR_FORTUNE500("国际组织或世界500强企业", "international body or Fortune 500 company"),
    INDUSTRY_LEADER("行业领军企业", "industry leader"),
    TOP_TAXPAYER("纳税百强企业", "top taxpayer"),
    RECOMMENDED("推荐单位", "recommended unit");

    private final Text label;

    PriorityTag(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
