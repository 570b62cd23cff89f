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
        this.excluded = excluded;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        return excluded.on(day, given).negated();
    }

    @Override
    public List<String> facts(Given given) {
        return excluded.facts(given);
    }

    @Override
    public List<String> absent(Given given) {
        return excluded.absent(given);
    }

    @Override
    public Text wording(Given given) {
        Text said = excluded.asGiven(given);
        return today(given) == Status.UNMET ? Text.of(said.zh() + "，不在此列", said.en() + ", which is left out") : said;
    }

    @Override
    public @Nullable String actual(Given given) {
        return excluded.actual(given);
    }
}
