package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;

/** Several identifiers that must be one and the same: two that differ decide it, however many others are absent. */
public final class SameUnitCheck extends Check {

    private final List<Fact> identifiers;

    public SameUnitCheck(Case kase, List<Fact> identifiers) {
        super(kase);
        this.identifiers = List.copyOf(identifiers);
    }

    @Override
    public Status on(LocalDate day) {
        Set<Object> given = new HashSet<>();
        identifiers.stream().map(fact -> fact.of(kase)).filter(Objects::nonNull).forEach(given::add);
        return given.size() > 1 ? Status.UNMET : absent().isEmpty() ? Status.MET : Status.UNKNOWN;
    }

    @Override
    public List<String> facts() {
        return identifiers.stream().map(Fact::path).toList();
    }

    @Override
    protected List<String> absent() {
        return identifiers.stream()
                .filter(fact -> fact.of(kase) == null)
                .map(Fact::path)
                .toList();
    }

    @Override
    protected Text wording() {
        Text what = Text.of(
                String.join(
                        "、", identifiers.stream().map(fact -> fact.label().zh()).toList()),
                String.join(
                        ", ",
                        identifiers.stream().map(fact -> fact.label().en()).toList()));
        return switch (status()) {
            case MET -> Text.of(what.zh() + "为同一单位", what.en() + " are one and the same unit");
            case UNKNOWN -> Wording.missing(what, absent());
            default -> Text.of(what.zh() + "不是同一单位", what.en() + " are not the same unit");
        };
    }
}
