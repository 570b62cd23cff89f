package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.Judgement;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A body's finding: 「经认定…」. */
public final class JudgementCheck extends FactCheck<Judgement> {

    public JudgementCheck(Case kase, Fact fact) {
        super(kase, fact);
    }

    @Override
    public Status on(LocalDate day) {
        if (value == null) {
            return Status.UNKNOWN;
        }
        return switch (value) {
            case YES -> Status.MET;
            case NO -> Status.UNMET;
            case UNDECIDED -> Status.REVIEW;
        };
    }

    @Override
    Text wording(Judgement given) {
        Text what = fact.label();
        return switch (given) {
            case YES -> Text.of(what.zh() + "：经认定为是", what.en() + ": found so");
            case NO -> Text.of(what.zh() + "：经认定为否", what.en() + ": found not so");
            case UNDECIDED -> Text.of(what.zh() + "：尚待认定", what.en() + ": not decided yet");
        };
    }

    @Override
    public String required() {
        return Judgement.YES.name();
    }

    @Override
    public @Nullable String actual() {
        return value == null ? null : value.name();
    }
}
