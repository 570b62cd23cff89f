package org.jingcai.facts;

import org.jingcai.text.Text;

/** The kind of post a graduate is introduced for. */
public enum PostKind implements Labelled {
    ART_TROUPE("市属艺术院团", "city art troupe"),
    SPORTS_TEAM("市属运动队", "city sports team"),
    SUBURBAN_TEACHER("郊区中小学教师", "suburban teacher"),
    SUBURBAN_HEALTH("郊区公共卫生岗位", "suburban health post"),
    HEALTH("医疗卫生医药技岗位", "medical, pharmacy or technical post"),
    NURSING("医疗卫生护理岗位", "nursing post"),
    OTHER("其他", "other");

    private final Text label;

    PostKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
