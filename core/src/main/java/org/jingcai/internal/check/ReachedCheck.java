package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A day that has come: 「…已到」. */
public final class ReachedCheck extends FactCheck<LocalDate> {

    public ReachedCheck(Case kase, Fact fact) {
        super(kase, fact, true);
    }

    @Override
    public Status on(LocalDate day) {
        return value == null ? Status.UNKNOWN : Status.of(!day.isBefore(value));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return value != null && value.isAfter(after) ? value : null;
    }

    @Override
    Text wording(LocalDate given) {
        Text what = fact.label();
        return status() == Status.MET
                ? Text.of(what.zh() + "为" + given, what.en() + " is " + given)
                : Text.of(what.zh() + "为" + given + "，尚未到", what.en() + " is " + given + ", not come yet");
    }

    @Override
    public String required() {
        return "≤ " + kase.asOf();
    }

    @Override
    public @Nullable String actual() {
        return value == null ? null : value.toString();
    }
}
