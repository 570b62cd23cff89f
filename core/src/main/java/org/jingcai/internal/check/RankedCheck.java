package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.facts.Labelled;
import org.jingcai.text.Text;

/** A level on a ladder, the constants of its enum in ascending order: 「学位不低于学士」. */
public final class RankedCheck extends FactCheck<Enum<?>> {

    private final Enum<?> least;

    public RankedCheck(Fact fact, Enum<?> least) {
        super(fact);
        this.least = least;
    }

    @Override
    Status statusOf(Enum<?> value, LocalDate day) {
        return Status.of(value.ordinal() >= least.ordinal());
    }

    @Override
    Text wording(Enum<?> value, Given given) {
        Text what = fact.label();
        Labelled is = (Labelled) value;
        Labelled must = (Labelled) least;
        return today(given) == Status.MET
                ? Text.of(
                        what.zh() + is.zh() + "，不低于" + must.zh(), what.en() + " " + is.en() + ", at least " + must.en())
                : Text.of(
                        what.zh() + "：实为" + is.zh() + "，应不低于" + must.zh(),
                        what.en() + ": is " + is.en() + ", must be at least " + must.en());
    }

    @Override
    public String required(Given given) {
        return "≥ " + least.name();
    }

    @Override
    String actual(Enum<?> value, Given given) {
        return value.name();
    }
}
