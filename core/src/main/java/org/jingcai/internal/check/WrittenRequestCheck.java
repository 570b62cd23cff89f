package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;

/** A request in writing, decided collectively: a case has no such fact, so the provision never concerns it. */
public final class WrittenRequestCheck extends Check {

    public WrittenRequestCheck(Case kase) {
        super(kase);
    }

    @Override
    public Status on(LocalDate day) {
        return Status.UNMET;
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
        return Text.of("案件中没有另行书面申请", "the case has no written request");
    }
}
