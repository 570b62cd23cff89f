package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** 「…的由人工判断」: where the condition holds a person must decide; at best {@link Status#REVIEW}. */
public final class ForReviewCheck extends Check {

    private final Check condition;

    public ForReviewCheck(Check condition) {
        super(condition.dependsOnDay());
        this.condition = condition;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        return condition.on(day, given).atMostReview();
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        return condition.nextTurn(after, given);
    }

    @Override
    public List<String> facts(Given given) {
        return condition.facts(given);
    }

    @Override
    public List<String> absent(Given given) {
        return condition.absent(given);
    }

    @Override
    public Text wording(Given given) {
        Text said = condition instanceof ChoiceCheck choice ? choice.asGiven(given) : condition.wording(given);
        return today(given) == Status.REVIEW
                ? Text.of(said.zh() + "，是否可行由人工判断", said.en() + ", for a person to judge")
                : said;
    }
}
