package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.facts.Labelled;
import org.jingcai.text.Text;

/** A set of tags that must hold one of a list: 「所属系统行业含教育、卫生」. */
public final class TagCheck extends FactCheck<Set<? extends Labelled>> {

    private final Set<? extends Labelled> wanted;

    public TagCheck(Fact fact, Set<? extends Labelled> wanted) {
        super(fact);
        this.wanted = wanted;
    }

    @Override
    Status statusOf(Set<? extends Labelled> value, LocalDate day) {
        return Status.of(!Collections.disjoint(value, wanted));
    }

    @Override
    Text wording(Set<? extends Labelled> value, Given given) {
        Text is = value.isEmpty() ? Text.of("无", "none") : Wording.labels(value);
        Text list = Wording.labels(wanted);
        Text what = fact.label();
        return today(given) == Status.MET
                ? Text.of(what.zh() + "为" + is.zh(), what.en() + ": " + is.en())
                : Text.of(
                        what.zh() + "为" + is.zh() + "，不含" + list.zh(),
                        what.en() + ": " + is.en() + ", none of " + list.en());
    }
}
