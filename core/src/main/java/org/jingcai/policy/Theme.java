package org.jingcai.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.jingcai.text.Language;
import org.jingcai.text.Text;

/** What a provision is about, so that the same thing can be seen side by side in several policies. In reading order. */
public enum Theme {
    SCOPE("适用范围", "scope"),
    ORIENTATION("功能定位", "orientation"),
    ENTITY("机构类型", "kind of body"),
    PLACE("所在区", "place"),
    STANDING("注册时间", "time since registration"),
    CAPITAL("资本", "capital"),
    TAX("纳税", "tax"),
    CREDIT("信用", "credit"),
    BUSINESS("主营业务", "main business"),
    TENURE("任职时间", "tenure"),
    RESIDENCE("住所", "residence"),
    EXPERIENCE("工作经历", "work experience"),
    INCOME("收入", "income"),
    SAME_UNIT("同一单位", "same unit"),
    AGE("年龄", "age"),
    PLEDGE("承诺", "pledge"),
    GROUNDS("条件之一", "one of the grounds"),
    DEGREE("学位", "degree"),
    TITLE("职称", "title"),
    AWARD("奖项", "award"),
    INNOVATION_INCOME("科技创新主体收入", "income in an innovation body"),
    SERVICE_INCOME("服务主体收入", "income in a service body"),
    INTELLECTUAL_PROPERTY("知识产权", "intellectual property"),
    TEAM("创业团队", "team"),
    SHARES("持股", "shares"),
    FREELANCE("自由职业", "freelance"),
    OVERSEAS_QUALIFICATION("境外资格", "overseas qualification"),
    RECOMMENDATION("推荐", "recommendation"),
    DEPENDANTS("随往人员", "dependants");

    private final Text label;

    Theme(String zh, String en) {
        label = Text.of(zh, en);
    }

    public String label(Language language) {
        return label.in(language);
    }

    /** The theme of that Chinese label; empty where there is none. */
    public static Optional<Theme> of(String zh) {
        return Stream.of(values()).filter(theme -> theme.label.zh().equals(zh)).findFirst();
    }
}
