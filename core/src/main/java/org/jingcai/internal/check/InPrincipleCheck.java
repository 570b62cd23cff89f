package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A single sentence whose miss is for a person to judge, in a rule whose other misses are misses. */
public final class InPrincipleCheck extends Check {

    private final Check wanted;

    public InPrincipleCheck(Check wanted) {
        super(wanted.dependsOnDay());
        this.wanted = wanted;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        return wanted.on(day, given).missedInPrinciple();
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        return wanted.nextTurn(after, given);
    }

    @Override
    public List<String> facts(Given given) {
        return wanted.facts(given);
    }

    @Override
    public List<String> absent(Given given) {
        return wanted.absent(given);
    }

    @Override
    public Text wording(Given given) {
        Text is = wanted.wording(given);
        return today(given) == Status.REVIEW ? Text.of(is.zh() + "，由人工判断", is.en() + ", for a person to judge") : is;
    }

    @Override
    public @Nullable String required(Given given) {
        return wanted.required(given);
    }

    @Override
    public @Nullable String actual(Given given) {
        return wanted.actual(given);
    }
}
