package org.jingcai.facts;

import org.jingcai.text.Text;

/** The kind of an intellectual property item. */
public enum IpType implements Labelled {
    INVENTION("发明专利", "invention patent"),
    OTHER_PATENT("其他专利", "other patent"),
    SOFTWARE("软件著作权", "software copyright");

    private final Text label;

    IpType(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
