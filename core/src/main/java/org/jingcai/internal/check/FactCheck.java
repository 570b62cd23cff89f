package org.jingcai.internal.check;

import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A check of one fact: without the fact it is unknown. */
abstract class FactCheck<T> extends Check {

    protected final Fact fact;
    protected final @Nullable T value;

    FactCheck(Case kase, Fact fact) {
        this(kase, fact, false);
    }

    @SuppressWarnings("unchecked") // the vocabulary offers a fact only to sentences of its type
    FactCheck(Case kase, Fact fact, boolean dependsOnDay) {
        super(kase, dependsOnDay);
        this.fact = fact;
        this.value = (T) fact.of(kase);
    }

    /** Wording for a fact that is given. */
    abstract Text wording(T given);

    @Override
    protected final Text wording() {
        return value == null ? Wording.missing(fact.label(), List.of(fact.path())) : wording(value);
    }

    @Override
    public final List<String> facts() {
        return List.of(fact.path());
    }

    @Override
    protected final List<String> absent() {
        return List.of(fact.path());
    }

    /** For checks that do not change with time. */
    static Status unknownOr(@Nullable Object value, boolean met) {
        return value == null ? Status.UNKNOWN : Status.of(met);
    }
}
