package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A single sentence whose miss is for a person to judge, in a rule whose other misses are misses. */
public final class InPrincipleCheck extends Check {

    private final Check wanted;

    public InPrincipleCheck(Case kase, Check wanted) {
        super(kase, wanted.dependsOnDay());
        this.wanted = wanted;
    }

    @Override
    public Status on(LocalDate day) {
        return wanted.at(day).missedInPrinciple();
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return wanted.nextTurn(after);
    }

    @Override
    public List<String> facts() {
        return wanted.facts();
    }

    @Override
    protected List<String> absent() {
        return wanted.absent();
    }

    @Override
    protected Text wording() {
        Text is = wanted.wording();
        return status() == Status.REVIEW ? Text.of(is.zh() + "，由人工判断", is.en() + ", for a person to judge") : is;
    }

    @Override
    public @Nullable String required() {
        return wanted.required();
    }

    @Override
    public @Nullable String actual() {
        return wanted.actual();
    }
}
