package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule for one case. Its status is a function of the day, so that the first day on which a provision or a
 * whole answer holds can be found without judging the case anew; as evidence it speaks of the day of the case.
 */
public abstract class Check implements Evidence {

    protected final Case kase;
    private final boolean dependsOnDay;
    private @Nullable Status today;

    /** A check whose status is the same on every day. */
    protected Check(Case kase) {
        this(kase, false);
    }

    /**
     * @param dependsOnDay whether the status may be another on another day, all facts unchanged
     */
    protected Check(Case kase, boolean dependsOnDay) {
        this.kase = kase;
        this.dependsOnDay = dependsOnDay;
    }

    /** The status if the case were judged on that day, all facts unchanged. */
    public abstract Status on(LocalDate day);

    /** Whether the status may be another on another day, all facts unchanged. */
    public final boolean dependsOnDay() {
        return dependsOnDay;
    }

    /** {@link #on}, without working out again what is known already. */
    public final Status at(LocalDate day) {
        return day == kase.asOf() || !dependsOnDay ? status() : on(day);
    }

    /**
     * The next day after the given one on which the status may come to be met, or an exception to end; null where there is
     * none.
     */
    public @Nullable LocalDate nextTurn(LocalDate after) {
        return null;
    }

    @Override
    public final Status status() {
        Status status = today;
        if (status == null) {
            status = on(kase.asOf());
            today = status;
        }
        return status;
    }

    /** What is absent, where the status is unknown because of it. */
    protected abstract List<String> absent();

    @Override
    public final List<String> missing() {
        return status() == Status.UNKNOWN ? absent() : List.of();
    }

    /** The message in both languages, for the status on the day of the case. */
    protected abstract Text wording();

    @Override
    public final String message(Language language) {
        return wording().in(language);
    }

    @Override
    public @Nullable String required() {
        return null;
    }

    @Override
    public @Nullable String actual() {
        return null;
    }

    @Override
    public @Nullable BigDecimal margin() {
        return null;
    }

    @Override
    public List<Reading> readings() {
        return List.of();
    }

    @Override
    public List<Text> notes() {
        return List.of();
    }

    /** How much is missing in proportion to what is asked; 0 where nothing is compared. */
    public double relativeShortfall() {
        return 0;
    }

    /** The earlier of two days, either of which may be absent. */
    public static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
