package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;

/** Several identifiers that must be one and the same: two that differ decide it, however many others are absent. */
public final class SameUnitCheck extends Check {

    private final List<Fact> identifiers;

    public SameUnitCheck(List<Fact> identifiers) {
        this.identifiers = List.copyOf(identifiers);
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Set<Object> units = new HashSet<>();
        identifiers.stream()
                .map(fact -> fact.of(given.kase()))
                .filter(Objects::nonNull)
                .forEach(units::add);
        return units.size() > 1 ? Status.UNMET : absent(given).isEmpty() ? Status.MET : Status.UNKNOWN;
    }

    @Override
    public List<String> facts(Given given) {
        return identifiers.stream().map(Fact::path).toList();
    }

    @Override
    public List<String> absent(Given given) {
        return identifiers.stream()
                .filter(fact -> fact.of(given.kase()) == null)
                .map(Fact::path)
                .toList();
    }

    @Override
    public Text wording(Given given) {
        Text what = Text.of(
                String.join(
                        "、", identifiers.stream().map(fact -> fact.label().zh()).toList()),
                String.join(
                        ", ",
                        identifiers.stream().map(fact -> fact.label().en()).toList()));
        return switch (today(given)) {
            case MET -> Text.of(what.zh() + "为同一单位", what.en() + " are one and the same unit");
            case UNKNOWN -> Wording.missing(what, absent(given));
            default -> Text.of(what.zh() + "不是同一单位", what.en() + " are not the same unit");
        };
    }
}
