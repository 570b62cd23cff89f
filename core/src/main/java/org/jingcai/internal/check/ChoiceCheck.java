package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.facts.Labelled;
import org.jingcai.text.Text;

/**
 * One of a list: 「…为甲、乙」. A list that ends with 等 is open: a claim outside it is for a person to judge, whatever
 * else the case says.
 */
public final class ChoiceCheck extends FactCheck<Labelled> {

    private final Set<? extends Labelled> wanted;
    private final Openness openness;

    public ChoiceCheck(Fact fact, Set<? extends Labelled> wanted, Openness openness) {
        super(fact);
        this.wanted = wanted;
        this.openness = openness;
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
    Status statusOf(Labelled value, LocalDate day) {
        if (wanted.contains(value)) {
            return Status.MET;
        }
        boolean open = openness == Openness.OPEN || openness == Openness.CLAIMS && value.isOpen();
        return open ? Status.REVIEW : Status.UNMET;
    }

    @Override
    Text wording(Labelled value, Given given) {
        Text what = fact.label();
        Text list = Wording.labels(wanted);
        return switch (today(given)) {
            case MET -> Text.of(what.zh() + "为" + value.zh(), what.en() + " is " + value.en());
            case REVIEW ->
                Text.of(
                        what.zh() + "为" + value.zh() + "，不在所列" + list.zh() + "之内，是否同类由人工判断",
                        what.en() + " is " + value.en() + ", not among " + list.en()
                                + "; whether it counts is for a person to judge");
            default ->
                Text.of(
                        what.zh() + "为" + value.zh() + "，应为" + list.zh(),
                        what.en() + " is " + value.en() + ", must be " + list.en());
        };
    }

    /** What the case says, without judging it. */
    Text asGiven(Given given) {
        Labelled value = value(given);
        return value == null
                ? wording(given)
                : Text.of(fact.label().zh() + "为" + value.zh(), fact.label().en() + " is " + value.en());
    }

    @Override
    public String required(Given given) {
        return wanted.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    @Override
    String actual(Labelled value, Given given) {
        return value.toString();
    }
}
