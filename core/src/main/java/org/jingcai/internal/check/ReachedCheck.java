package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A day that has come: 「…已到」. */
public final class ReachedCheck extends FactCheck<LocalDate> {

    public ReachedCheck(Fact fact) {
        super(fact, true);
    }

    @Override
    Status statusOf(LocalDate value, LocalDate day) {
        return Status.of(!day.isBefore(value));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        LocalDate value = value(given);
        return value != null && value.isAfter(after) ? value : null;
    }

    @Override
    Text wording(LocalDate value, Given given) {
        Text what = fact.label();
        return today(given) == Status.MET
                ? Text.of(what.zh() + "为" + value, what.en() + " is " + value)
                : Text.of(what.zh() + "为" + value + "，尚未到", what.en() + " is " + value + ", not come yet");
    }

    @Override
    public String required(Given given) {
        return "≤ " + given.asOf();
    }

    @Override
    String actual(LocalDate value, Given given) {
        return value.toString();
    }
}
