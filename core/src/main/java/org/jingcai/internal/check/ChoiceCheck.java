package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.Labelled;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One of a list: 「…为甲、乙」. A list that ends with 等 is open: a claim outside it is for a person to judge, whatever
 * else the case says.
 */
public final class ChoiceCheck extends FactCheck<Labelled> {

    private final Set<? extends Labelled> wanted;
    private final Status otherwise;

    public ChoiceCheck(Case kase, Fact fact, Set<? extends Labelled> wanted, Openness openness) {
        super(kase, fact);
        this.wanted = wanted;
        this.otherwise = value == null || openness == Openness.CLOSED
                ? Status.UNMET
                : openness == Openness.OPEN || value.isOpen() ? Status.REVIEW : Status.UNMET;
    }

    /** What becomes of a value outside the list. */
    public enum Openness {
        /** Missed. */
        CLOSED,
        /** Open to claims: a value that says "something else of the kind" is for a person to judge, others are missed. */
        CLAIMS,
        /** Any other value is for a person to judge. */
        OPEN
    }

    @Override
    public Status on(LocalDate day) {
        return value == null ? Status.UNKNOWN : wanted.contains(value) ? Status.MET : otherwise;
    }

    @Override
    Text wording(Labelled given) {
        Text what = fact.label();
        Text list = Wording.labels(wanted);
        return switch (status()) {
            case MET -> Text.of(what.zh() + "为" + given.zh(), what.en() + " is " + given.en());
            case REVIEW ->
                Text.of(
                        what.zh() + "为" + given.zh() + "，不在所列" + list.zh() + "之内，是否同类由人工判断",
                        what.en() + " is " + given.en() + ", not among " + list.en()
                                + "; whether it counts is for a person to judge");
            default ->
                Text.of(
                        what.zh() + "为" + given.zh() + "，应为" + list.zh(),
                        what.en() + " is " + given.en() + ", must be " + list.en());
        };
    }

    /** What the case says, without judging it. */
    Text asGiven() {
        return value == null
                ? wording()
                : Text.of(fact.label().zh() + "为" + value.zh(), fact.label().en() + " is " + value.en());
    }

    @Override
    public String required() {
        return wanted.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    @Override
    public @Nullable String actual() {
        return value == null ? null : value.toString();
    }
}
