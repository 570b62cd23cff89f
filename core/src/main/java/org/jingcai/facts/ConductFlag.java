package org.jingcai.facts;

import org.jingcai.text.Text;

/** A finding of the supervising authority about a unit's conduct. */
public enum ConductFlag implements Labelled {
    OUT_OF_SCOPE_APPLICATION("超出管理范围申报", "applied for persons outside its management"),
    UNSOUND_MANAGEMENT("管理制度不健全", "unsound management system"),
    REFUSED_INSPECTION("拒绝监督检查", "refused inspection"),
    NOT_RECTIFIED("未按要求整改", "did not rectify as told"),
    FALSE_DATA("提供虚假数据", "gave false data"),
    FALSE_MATERIALS("提供虚假材料", "gave false materials"),
    ASSISTED_FALSE_MATERIALS("协助提供虚假材料", "helped to give false materials"),
    LAX_VERIFICATION_HARM("审核不严造成损害", "lax verification with harm"),
    LAX_VERIFICATION_SERIOUS_HARM("审核不严造成严重损害", "lax verification with serious harm"),
    CHARGED_FEES("收取代理或服务费用", "charged agency or service fees"),
    BRIBERY("索贿受贿或行贿", "bribery"),
    RAPID_HIGH_DEPARTURES("短期内人员大量流失", "many departures in a short time"),
    NO_LAWFUL_RELATION("无合法劳动关系", "no lawful employment relation"),
    NO_SOCIAL_INSURANCE("未缴纳社会保险", "no social insurance paid"),
    POOR_RETENTION("培养留用问题突出且影响不良", "serious trouble in keeping graduates, with bad effect"),
    OTHER_BREACH("其他违法违规行为", "another breach of law or rules");

    private final Text label;

    ConductFlag(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
