package org.jingcai.facts;

import org.jingcai.text.Text;

/**
 * The finding of a human body.
 *
 * <p>Null in a fact's place means that nobody asked; {@link #UNDECIDED} that the body has the question and has not
 * answered.
 */
public enum Judgement implements Labelled {
    YES("是", "yes"),
    NO("否", "no"),
    UNDECIDED("未定", "undecided");

    private final Text label;

    Judgement(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
