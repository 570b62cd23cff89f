package org.jingcai.internal.check;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Several identifiers that must be one and the same: two that differ decide it, however many others are absent. */
public final class SameUnitCheck extends Check {

    private final List<Fact> identifiers;

    public SameUnitCheck(List<Fact> identifiers) {
        this.identifiers = List.copyOf(identifiers);
    }

    @Override
    public Status on(LocalDate day, Given given) {
        return units(given).size() > 1 ? Status.UNMET : absent(given).isEmpty() ? Status.MET : Status.UNKNOWN;
    }

    /** The different ones, as they are told apart: width, case and outer blanks make no other unit. */
    private Set<String> units(Given given) {
        Set<String> units = new LinkedHashSet<>();
        for (Fact identifier : identifiers) {
            if (identifier.of(given.kase()) instanceof String written) {
                units.add(Normalizer.normalize(written, Normalizer.Form.NFKC)
                        .strip()
                        .toUpperCase(Locale.ROOT));
            }
        }
        return units;
    }

    /** The identifiers that differ; null where none does. */
    @Override
    public @Nullable String actual(Given given) {
        Set<String> units = units(given);
        return units.size() > 1 ? String.join(", ", units) : null;
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
            default -> {
                Set<String> units = units(given);
                yield Text.of(
                        what.zh() + "不是同一单位：" + String.join("、", units),
                        what.en() + " are not the same unit: " + String.join(", ", units));
            }
        };
    }
}
