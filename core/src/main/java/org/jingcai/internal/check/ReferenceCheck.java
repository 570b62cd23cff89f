package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** 「…供判断参考」: decides nothing, and tells whoever has to decide what the case says. */
public final class ReferenceCheck extends Check {

    private final Fact fact;
    private final @Nullable BigDecimal value;

    public ReferenceCheck(Case kase, Fact fact) {
        super(kase);
        this.fact = fact;
        this.value = QuantityCheck.decimal(fact.of(kase));
    }

    @Override
    public Status on(LocalDate day) {
        return Status.NOT_APPLICABLE;
    }

    @Override
    public List<String> facts() {
        return value == null ? List.of() : List.of(fact.path());
    }

    @Override
    protected List<String> absent() {
        return List.of();
    }

    @Override
    public List<Text> notes() {
        return value == null ? List.of() : List.of(wording());
    }

    @Override
    protected Text wording() {
        String given = value == null ? "" : Wording.plain(value);
        return Text.of(
                fact.label().zh() + given + fact.unit().label().zh(),
                fact.label().en() + " " + given + " " + fact.unit().label().en());
    }
}
