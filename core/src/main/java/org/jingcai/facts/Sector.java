package org.jingcai.facts;

import org.jingcai.text.Text;

/**
 * A system or line of business of a unit.
 *
 * <p>{@link #SUBURBAN} asserts what {@code parameters.suburbanDistricts} would look up.
 */
public enum Sector implements Labelled {
    CULTURE("文化", "culture"),
    SPORTS("体育", "sports"),
    EDUCATION("教育", "education"),
    HEALTH("卫生", "health"),
    SUBURBAN("郊区", "suburban"),
    HIGH_END("高精尖产业", "high-end industry"),
    CITY_UNIVERSITY("市属高校", "city university"),
    MEDICAL_INSTITUTION("医疗机构", "medical institution"),
    STARTUP_TEAM("创业团队", "start-up team"),
    SCHOOL_KINDERGARTEN("中小学幼儿园", "school or kindergarten"),
    COMMUNITY_HEALTH("社区卫生服务机构", "community health institution"),
    OTHER("其他", "other");

    private final Text label;

    Sector(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
