package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;

/** A sentence that comes to the same in every case, because no fact of a case can decide it. */
public final class FactlessCheck extends Check {

    private final Status always;
    private final Text wording;

    private FactlessCheck(Case kase, Status always, Text wording) {
        super(kase);
        this.always = always;
        this.wording = wording;
    }

    /** 「另按有关规定」: other rules come on top, which a person must apply. */
    public static FactlessCheck otherRules(Case kase) {
        return new FactlessCheck(
                kase, Status.REVIEW, Text.of("另按有关规定执行，由人工判断", "other rules apply as well, for a person to judge"));
    }

    /** A request in writing, decided collectively: a case has no such fact, so the provision never concerns it. */
    public static FactlessCheck writtenRequest(Case kase) {
        return new FactlessCheck(kase, Status.UNMET, Text.of("案件中没有另行书面申请", "the case has no written request"));
    }

    @Override
    public Status on(LocalDate day) {
        return always;
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
        return wording;
    }
}
