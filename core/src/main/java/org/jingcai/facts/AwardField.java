package org.jingcai.facts;

import org.jingcai.text.Text;

/** What an award honours. */
public enum AwardField implements Labelled {
    SCIENCE_TECHNOLOGY("科学技术", "science and technology"),
    LITERATURE_ART("文学艺术", "literature and art"),
    PHILOSOPHY_SOCIAL_SCIENCE("哲学社会科学", "philosophy and social science"),
    OTHER("其他", "other");

    private final Text label;

    AwardField(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
