package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;

/** 「另按有关规定」: other rules come on top, which a person must apply. */
public final class OtherRulesCheck extends Check {

    public OtherRulesCheck(Case kase) {
        super(kase);
    }

    @Override
    public Status on(LocalDate day) {
        return Status.REVIEW;
    }

    @Override
    public List<String> facts() {
        return List.of();
    }

    @Override
    protected List<String> absent() {
        return List.of();
    }

    @Override
    protected Text wording() {
        return Text.of("另按有关规定执行，由人工判断", "other rules apply as well, for a person to judge");
    }
}
