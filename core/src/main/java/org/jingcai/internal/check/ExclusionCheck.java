package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** None of a list: 「…不为…」. */
public final class ExclusionCheck extends Check {

    private final ChoiceCheck excluded;

    public ExclusionCheck(ChoiceCheck excluded) {
        super(excluded.kase);
        this.excluded = excluded;
    }

    @Override
    public Status on(LocalDate day) {
        return excluded.on(day).negated();
    }

    @Override
    public List<String> facts() {
        return excluded.facts();
    }

    @Override
    protected List<String> absent() {
        return excluded.absent();
    }

    @Override
    protected Text wording() {
        Text given = excluded.asGiven();
        return status() == Status.UNMET ? Text.of(given.zh() + "，不在此列", given.en() + ", which is left out") : given;
    }

    @Override
    public @Nullable String actual() {
        return excluded.actual();
    }
}
