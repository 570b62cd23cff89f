package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A number against a threshold: 「注册资本不低于100万元」. */
public final class QuantityCheck extends FactCheck<BigDecimal> implements Measuring {

    private final Comparison comparison;
    private final BigDecimal threshold;

    public QuantityCheck(Fact fact, Comparison comparison, BigDecimal threshold) {
        super(fact);
        this.comparison = comparison;
        this.threshold = threshold;
    }

    static @Nullable BigDecimal decimal(@Nullable Object value) {
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }

    @Override
    @Nullable
    BigDecimal value(Given given) {
        return decimal(fact.of(given.kase()));
    }

    @Override
    Status statusOf(BigDecimal value, LocalDate day) {
        return comparison.status(value, threshold);
    }

    @Override
    Text wording(BigDecimal value, Given given) {
        return Wording.compared(fact.label(), value, fact.unit(), comparison, threshold, today(given));
    }

    @Override
    public String required(Given given) {
        return comparison.required(threshold);
    }

    @Override
    String actual(BigDecimal value, Given given) {
        return Wording.plain(value);
    }

    @Override
    public @Nullable BigDecimal margin(Given given) {
        BigDecimal value = value(given);
        return value == null ? null : comparison.margin(value, threshold);
    }

    @Override
    public double relativeShortfall(Given given) {
        BigDecimal value = value(given);
        return value == null ? Double.MAX_VALUE : comparison.relativeShortfall(value, threshold);
    }
}
