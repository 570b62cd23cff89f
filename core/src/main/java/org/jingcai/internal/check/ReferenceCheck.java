package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;

/** 「…供判断参考」: decides nothing, and tells whoever has to decide what the case says. */
public final class ReferenceCheck extends Check {

    private final Fact fact;

    public ReferenceCheck(Fact fact) {
        this.fact = fact;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        return Status.NOT_APPLICABLE;
    }

    @Override
    public List<String> facts(Given given) {
        BigDecimal value = QuantityCheck.decimal(fact.of(given.kase()));
        return value == null ? List.of() : List.of(fact.path());
    }

    @Override
    public List<String> absent(Given given) {
        return List.of();
    }

    @Override
    public List<Text> notes(Given given) {
        BigDecimal value = QuantityCheck.decimal(fact.of(given.kase()));
        return value == null ? List.of() : List.of(wording(given));
    }

    @Override
    public Text wording(Given given) {
        BigDecimal value = QuantityCheck.decimal(fact.of(given.kase()));
        String said = value == null ? "" : Wording.plain(value);
        return Text.of(
                fact.label().zh() + said + fact.unit().label().zh(),
                fact.label().en() + " " + said + " " + fact.unit().label().en());
    }
}
