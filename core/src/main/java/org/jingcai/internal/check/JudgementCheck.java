package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.facts.Judgement;
import org.jingcai.text.Text;

/** A body's finding: 「经认定…」. */
public final class JudgementCheck extends FactCheck<Judgement> {

    public JudgementCheck(Fact fact) {
        super(fact);
    }

    @Override
    Status statusOf(Judgement value, LocalDate day) {
        return switch (value) {
            case YES -> Status.MET;
            case NO -> Status.UNMET;
            case UNDECIDED -> Status.REVIEW;
        };
    }

    @Override
    Text wording(Judgement value, Given given) {
        Text what = fact.label();
        return switch (value) {
            case YES -> Text.of(what.zh() + "：经认定为是", what.en() + ": found so");
            case NO -> Text.of(what.zh() + "：经认定为否", what.en() + ": found not so");
            case UNDECIDED -> Text.of(what.zh() + "：尚待认定", what.en() + ": not decided yet");
        };
    }

    @Override
    public String required(Given given) {
        return Judgement.YES.name();
    }

    @Override
    String actual(Judgement value, Given given) {
        return value.name();
    }
}
