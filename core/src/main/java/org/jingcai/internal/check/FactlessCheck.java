package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;

/** A sentence that comes to the same in every case, because no fact of a case can decide it. */
public final class FactlessCheck extends Check {

    private final Status always;
    private final Text wording;

    private FactlessCheck(Status always, Text wording) {
        this.always = always;
        this.wording = wording;
    }

    /** 「另按有关规定」: other rules come on top, which a person must apply. */
    public static FactlessCheck otherRules() {
        return new FactlessCheck(
                Status.REVIEW, Text.of("另按有关规定执行，由人工判断", "other rules apply as well, for a person to judge"));
    }

    /** A request in writing, decided collectively: a case has no such fact, so the provision never concerns it. */
    public static FactlessCheck writtenRequest() {
        return new FactlessCheck(Status.UNMET, Text.of("案件中没有另行书面申请", "the case has no written request"));
    }

    @Override
    public Status on(LocalDate day, Given given) {
        return always;
    }

    @Override
    public List<String> facts(Given given) {
        return List.of();
    }

    @Override
    public List<String> absent(Given given) {
        return List.of();
    }

    @Override
    public Text wording(Given given) {
        return wording;
    }
}
