package org.jingcai.json;

import org.jingcai.text.Text;

/** What it means that a value is not there, and so what to advise a person who cannot give it. */
enum Absence {
    /** A fact without a value is unknown. */
    UNKNOWN("；不清楚时省略此项", "; leave it out where it is unknown"),
    /** An event without a date has not happened. */
    NOT_HAPPENED(
            "；未发生时省略此项，不清楚时写\"UNKNOWN\"",
            "; leave it out where it has not happened, write \"UNKNOWN\" where nobody knows"),
    /** Leaving it out says something else, or is not possible. */
    OTHER("", "");

    private final Text advice;

    Absence(String zh, String en) {
        advice = Text.of(zh, en);
    }

    /** The remedy, with the advice for those who do not know the value. */
    Text added(Text remedy) {
        return Text.of(remedy.zh() + advice.zh(), remedy.en() + advice.en());
    }
}
