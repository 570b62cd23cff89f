package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;

/** 「如遇国家退休政策调整」: whether the caller gives a rule that takes the place of the ages in the text. */
public final class RetirementPolicyCheck extends Check {

    private static final String PATH = "parameters.retirementAgeRule";

    private final boolean wanted;
    private final boolean changed;

    public RetirementPolicyCheck(Case kase, boolean wanted) {
        super(kase);
        this.wanted = wanted;
        this.changed = kase.parameters().retirementAgeRule() != null;
    }

    @Override
    public Status on(LocalDate day) {
        return Status.of(changed == wanted);
    }

    @Override
    public List<String> facts() {
        return List.of(PATH);
    }

    @Override
    protected List<String> absent() {
        return List.of();
    }

    @Override
    protected Text wording() {
        return changed
                ? Text.of("国家退休政策已调整，按新政策执行", "national retirement policy has changed and takes over")
                : Text.of("国家退休政策没有调整", "national retirement policy has not changed");
    }
}
