package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;

/** A name that must be there: 「须有…」. An empty one says that there is none. */
public final class TextGivenCheck extends FactCheck<String> {

    public TextGivenCheck(Fact fact) {
        super(fact);
    }

    @Override
    Status statusOf(String value, LocalDate day) {
        return Status.of(!value.isBlank());
    }

    @Override
    Text wording(String value, Given given) {
        return value.isBlank()
                ? Text.of("没有" + fact.label().zh(), "no " + fact.label().en())
                : Text.of("有" + fact.label().zh(), fact.label().en() + " is given");
    }
}
