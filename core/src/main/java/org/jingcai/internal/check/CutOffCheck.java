package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A day not after the 31st of December of the year before the round. */
public final class CutOffCheck extends Check {

    private final Fact fact;

    public CutOffCheck(Fact fact) {
        this.fact = fact;
    }

    /** The last day that counts for the round; null while the round is not known. */
    static @Nullable LocalDate cutOff(Case kase) {
        Integer launched = kase.points().launchYear();
        return launched == null ? null : LocalDate.of(launched - 1, 12, 31);
    }

    @Override
    public Status on(LocalDate day, Given given) {
        LocalDate cutOff = cutOff(given.kase());
        LocalDate value = (LocalDate) fact.of(given.kase());
        return value == null || cutOff == null ? Status.UNKNOWN : Status.of(!value.isAfter(cutOff));
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(fact.path(), RoundCheck.LAUNCH_YEAR);
    }

    @Override
    public List<String> absent(Given given) {
        LocalDate cutOff = cutOff(given.kase());
        LocalDate value = (LocalDate) fact.of(given.kase());
        List<String> paths = new ArrayList<>(2);
        if (value == null) {
            paths.add(fact.path());
        }
        if (cutOff == null) {
            paths.add(RoundCheck.LAUNCH_YEAR);
        }
        return paths;
    }

    @Override
    public Text wording(Given given) {
        LocalDate cutOff = cutOff(given.kase());
        LocalDate value = (LocalDate) fact.of(given.kase());
        if (today(given) == Status.UNKNOWN) {
            return Wording.missing(fact.label(), absent(given));
        }
        return today(given) == Status.MET
                ? Text.of(
                        fact.label().zh() + value + "，不晚于" + cutOff,
                        fact.label().en() + " " + value + ", not after " + cutOff)
                : Text.of(
                        fact.label().zh() + value + "，应不晚于" + cutOff,
                        fact.label().en() + " " + value + ", must not be after " + cutOff);
    }

    @Override
    public @Nullable String required(Given given) {
        LocalDate cutOff = cutOff(given.kase());
        return cutOff == null ? null : "≤ " + cutOff;
    }

    @Override
    public @Nullable String actual(Given given) {
        LocalDate value = (LocalDate) fact.of(given.kase());
        return value == null ? null : value.toString();
    }
}
