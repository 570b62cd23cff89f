package org.jingcai.facts;

import org.jingcai.text.Text;

/** A group of graduates planned separately, outside the quota. */
public enum SpecialPlanCategory implements Labelled {
    CIVIL_SERVANT("录用公务员", "civil servant"),
    VILLAGE_OFFICIAL("大学生村官和选调生", "village official or selected graduate"),
    EX_SOLDIER("退役大学生士兵", "former soldier"),
    SPECIAL_POST_TEACHER("特岗教师", "special-post teacher"),
    SELECTED_GRADUATE("选调生", "selected graduate"),
    OTHER_POLICY("其他专项政策人员", "under another city policy"),
    NONE("无", "none");

    private final Text label;

    SpecialPlanCategory(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
