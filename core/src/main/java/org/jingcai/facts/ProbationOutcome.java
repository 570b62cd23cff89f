package org.jingcai.facts;

import org.jingcai.text.Text;

/** How a graduate's probation ended. */
public enum ProbationOutcome implements Labelled {
    RESIGNED("见习期内离职", "resigned"),
    FAILED_AFTER_EXTENSION("延长后仍不合格", "failed after extension"),
    FAILED("考察不合格", "failed the assessment"),
    PASSED("合格", "passed");

    private final Text label;

    ProbationOutcome(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
