package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** 「其中…的，须…」: where the condition holds the demand must hold; where it surely does not, nothing is asked. */
public final class ImplicationCheck extends Check {

    private final Check condition;
    private final Check demand;

    public ImplicationCheck(Case kase, Check condition, Check demand) {
        super(kase, condition.dependsOnDay() || demand.dependsOnDay());
        this.condition = condition;
        this.demand = demand;
    }

    @Override
    public Status on(LocalDate day) {
        return condition.at(day).negated().or(demand.at(day));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return earlier(condition.nextTurn(after), demand.nextTurn(after));
    }

    @Override
    public List<String> facts() {
        return condition.status() == Status.UNMET
                ? condition.facts()
                : Stream.concat(condition.facts().stream(), demand.facts().stream())
                        .toList();
    }

    @Override
    protected List<String> absent() {
        return Stream.concat(condition.missing().stream(), demand.missing().stream())
                .toList();
    }

    @Override
    protected Text wording() {
        Text given = condition instanceof ChoiceCheck choice ? choice.asGiven() : condition.wording();
        return condition.status() == Status.UNMET
                ? Text.of(given.zh() + "，无此要求", given.en() + ", not asked of it")
                : Text.of(
                        given.zh() + "；" + demand.wording().zh(),
                        given.en() + "; " + demand.wording().en());
    }
}
