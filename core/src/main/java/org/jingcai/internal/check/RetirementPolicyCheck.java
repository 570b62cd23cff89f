package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;

/** 「如遇国家退休政策调整」: whether the caller gives a rule that takes the place of the ages in the text. */
public final class RetirementPolicyCheck extends Check {

    private static final String PATH = "parameters.retirementAgeRule";

    private final boolean wanted;

    public RetirementPolicyCheck(boolean wanted) {
        this.wanted = wanted;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        boolean changed = given.kase().parameters().retirementAgeRule() != null;
        return Status.of(changed == wanted);
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(PATH);
    }

    @Override
    public List<String> absent(Given given) {
        return List.of();
    }

    @Override
    public Text wording(Given given) {
        boolean changed = given.kase().parameters().retirementAgeRule() != null;
        return changed
                ? Text.of("国家退休政策已调整，按新政策执行", "national retirement policy has changed and takes over")
                : Text.of("国家退休政策没有调整", "national retirement policy has not changed");
    }
}
