package org.jingcai.facts;

import org.jingcai.text.Text;

/** What a unit's qualification certificate is for. */
public enum QualificationCertificateType implements Labelled {
    HIGH_TECH("高新技术企业证书", "high-tech enterprise certificate"),
    SOFTWARE("软件企业证书", "software enterprise certificate"),
    ENVIRONMENTAL("环保资质证书", "environmental certificate"),
    OTHER("其他", "other");

    private final Text label;

    QualificationCertificateType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
