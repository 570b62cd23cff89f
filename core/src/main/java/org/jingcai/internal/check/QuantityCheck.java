package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A number against a threshold: 「注册资本不低于100万元」. */
public final class QuantityCheck extends Check {

    private final Fact fact;
    private final Comparison comparison;
    private final BigDecimal threshold;
    private final @Nullable BigDecimal value;

    public QuantityCheck(Case kase, Fact fact, Comparison comparison, BigDecimal threshold) {
        super(kase);
        this.fact = fact;
        this.comparison = comparison;
        this.threshold = threshold;
        this.value = decimal(fact.of(kase));
    }

    static @Nullable BigDecimal decimal(@Nullable Object value) {
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }

    @Override
    public Status on(LocalDate day) {
        return value == null ? Status.UNKNOWN : comparison.status(value, threshold);
    }

    @Override
    protected Text wording() {
        return value == null
                ? Wording.missing(fact.label(), absent())
                : Wording.compared(fact.label(), value, fact.unit(), comparison, threshold, status());
    }

    @Override
    public List<String> facts() {
        return List.of(fact.path());
    }

    @Override
    protected List<String> absent() {
        return List.of(fact.path());
    }

    @Override
    public String required() {
        return comparison.required(threshold);
    }

    @Override
    public @Nullable String actual() {
        return value == null ? null : Wording.plain(value);
    }

    @Override
    public @Nullable BigDecimal margin() {
        return value == null ? null : comparison.margin(value, threshold);
    }

    @Override
    public double relativeShortfall() {
        return value == null ? Double.MAX_VALUE : comparison.relativeShortfall(value, threshold);
    }
}
