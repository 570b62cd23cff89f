package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A check of one fact: without the fact it is unknown, and what follows speaks of a fact that is given. */
abstract class FactCheck<T> extends Check {

    protected final Fact fact;
    private final List<String> path;

    FactCheck(Fact fact) {
        this(fact, false);
    }

    FactCheck(Fact fact, boolean dependsOnDay) {
        super(dependsOnDay);
        this.fact = fact;
        this.path = List.of(fact.path());
    }

    @SuppressWarnings("unchecked") // the vocabulary offers a fact only to sentences of its type
    @Nullable
    T value(Given given) {
        return (T) fact.of(given.kase());
    }

    abstract Status statusOf(T value, LocalDate day);

    abstract Text wording(T value, Given given);

    @Nullable
    String actual(T value, Given given) {
        return null;
    }

    @Override
    public final Status on(LocalDate day, Given given) {
        T value = value(given);
        return value == null ? Status.UNKNOWN : statusOf(value, day);
    }

    @Override
    public final Text wording(Given given) {
        T value = value(given);
        return value == null ? Wording.missing(fact.label(), path) : wording(value, given);
    }

    @Override
    public final @Nullable String actual(Given given) {
        T value = value(given);
        return value == null ? null : actual(value, given);
    }

    @Override
    public final List<String> facts(Given given) {
        return path;
    }

    @Override
    public final List<String> absent(Given given) {
        return path;
    }
}
