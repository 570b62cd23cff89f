package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;

/** A yes-or-no fact: 「须…」, 「无…」. */
public final class FlagCheck extends FactCheck<Boolean> {

    private final boolean wanted;

    public FlagCheck(Fact fact, boolean wanted) {
        super(fact);
        this.wanted = wanted;
    }

    @Override
    Status statusOf(Boolean value, LocalDate day) {
        return Status.of(value == wanted);
    }

    @Override
    Text wording(Boolean value, Given given) {
        Text what = fact.label();
        Text is = Text.of(what.zh() + "：" + (value ? "是" : "否"), what.en() + ": " + (value ? "yes" : "no"));
        return value == wanted
                ? is
                : Text.of(is.zh() + "，应为" + (wanted ? "是" : "否"), is.en() + ", must be " + (wanted ? "yes" : "no"));
    }

    @Override
    public String required(Given given) {
        return String.valueOf(wanted);
    }

    @Override
    String actual(Boolean value, Given given) {
        return value.toString();
    }
}
