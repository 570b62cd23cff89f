package org.jingcai.facts;

import org.jingcai.text.Text;

/** A group of schools that a policy names. */
public enum SchoolTag implements Labelled {
    BEIJING_FULLTIME("北京地区普通高校", "full-time school in Beijing"),
    DOUBLE_FIRST_CLASS("双一流建设高校", "double first-class school"),
    MOE_ART_BACHELOR("教育部批准的艺术本科院校", "school approved for art bachelors"),
    NATIONAL_SPORTS("国家体育院校", "national sports school"),
    PROVINCIAL_NORMAL("省属师范院校", "provincial normal school"),
    PROVINCIAL_MEDICAL("省属医学院校", "provincial medical school"),
    NORMAL_MAJOR("师范类专业", "normal major of any university"),
    DOUBLE_FIRST_CLASS_DISCIPLINE("双一流建设学科", "double first-class discipline");

    private final Text label;

    SchoolTag(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
