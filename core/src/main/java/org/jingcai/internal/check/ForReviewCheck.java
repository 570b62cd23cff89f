package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** 「…的由人工判断」: where the condition holds a person must decide; at best {@link Status#REVIEW}. */
public final class ForReviewCheck extends Check {

    private final Check condition;

    public ForReviewCheck(Case kase, Check condition) {
        super(kase, condition.dependsOnDay());
        this.condition = condition;
    }

    @Override
    public Status on(LocalDate day) {
        return condition.at(day).atMostReview();
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return condition.nextTurn(after);
    }

    @Override
    public List<String> facts() {
        return condition.facts();
    }

    @Override
    protected List<String> absent() {
        return condition.absent();
    }

    @Override
    protected Text wording() {
        Text given = condition instanceof ChoiceCheck choice ? choice.asGiven() : condition.wording();
        return status() == Status.REVIEW
                ? Text.of(given.zh() + "，是否可行由人工判断", given.en() + ", for a person to judge")
                : given;
    }
}
