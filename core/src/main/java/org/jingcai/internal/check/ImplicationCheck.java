package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** 「其中…的，须…」: where the condition holds the demand must hold; where it surely does not, nothing is asked. */
public final class ImplicationCheck extends Check {

    private final Check condition;
    private final Check demand;

    public ImplicationCheck(Check condition, Check demand) {
        super(condition.dependsOnDay() || demand.dependsOnDay());
        this.condition = condition;
        this.demand = demand;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        return condition.on(day, given).negated().or(demand.on(day, given));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        return earlier(condition.nextTurn(after, given), demand.nextTurn(after, given));
    }

    @Override
    public List<String> facts(Given given) {
        return condition.today(given) == Status.UNMET
                ? condition.facts(given)
                : Stream.concat(condition.facts(given).stream(), demand.facts(given).stream())
                        .toList();
    }

    @Override
    public List<String> absent(Given given) {
        return Stream.concat(condition.missing(given).stream(), demand.missing(given).stream())
                .toList();
    }

    @Override
    public Text wording(Given given) {
        Text said = condition instanceof ChoiceCheck choice ? choice.asGiven(given) : condition.wording(given);
        return condition.today(given) == Status.UNMET
                ? Text.of(said.zh() + "，无此要求", said.en() + ", not asked of it")
                : Text.of(
                        said.zh() + "；" + demand.wording(given).zh(),
                        said.en() + "; " + demand.wording(given).en());
    }
}
