package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A yes-or-no fact: 「须…」, 「无…」. */
public final class FlagCheck extends FactCheck<Boolean> {

    private final boolean wanted;

    public FlagCheck(Case kase, Fact fact, boolean wanted) {
        super(kase, fact);
        this.wanted = wanted;
    }

    @Override
    public Status on(LocalDate day) {
        return unknownOr(value, value != null && value == wanted);
    }

    @Override
    Text wording(Boolean given) {
        Text what = fact.label();
        Text is = Text.of(what.zh() + "：" + (given ? "是" : "否"), what.en() + ": " + (given ? "yes" : "no"));
        return given == wanted
                ? is
                : Text.of(is.zh() + "，应为" + (wanted ? "是" : "否"), is.en() + ", must be " + (wanted ? "yes" : "no"));
    }

    @Override
    public String required() {
        return String.valueOf(wanted);
    }

    @Override
    public @Nullable String actual() {
        return value == null ? null : value.toString();
    }
}
