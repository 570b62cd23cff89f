package org.jingcai.facts;

import org.jingcai.text.Text;

/**
 * The grade of an award, from the lowest upwards: none, third, second, first, special.
 *
 * <p>{@link #NONE} is an award that has no grades.
 */
public enum AwardGrade implements Ranked {
    NONE("无等级", "no grade"),
    THIRD("三等奖", "third class"),
    SECOND("二等奖", "second class"),
    FIRST("一等奖", "first class"),
    SPECIAL("特等奖", "special class");

    private final Text label;

    AwardGrade(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
