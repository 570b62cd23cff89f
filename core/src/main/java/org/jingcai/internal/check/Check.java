package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule: made once, and asked of every case. Its status is a function of the day, so that the first day on
 * which a provision or a whole answer holds can be found without judging the case anew; everything else it says of the day
 * of the case. Immutable.
 */
public abstract class Check {

    private final boolean dependsOnDay;

    /** A check whose status is the same on every day. */
    protected Check() {
        this(false);
    }

    /**
     * @param dependsOnDay whether the status may be another on another day, all facts unchanged
     */
    protected Check(boolean dependsOnDay) {
        this.dependsOnDay = dependsOnDay;
    }

    /** The status if the case were judged on that day, all facts unchanged. */
    public abstract Status on(LocalDate day, Given given);

    /** Whether the status may be another on another day, all facts unchanged. */
    public final boolean dependsOnDay() {
        return dependsOnDay;
    }

    /** The status on the day of the case. */
    public final Status today(Given given) {
        return on(given.asOf(), given);
    }

    /**
     * The next day after the given one on which the status may come to be met, or an exception to end; null where there is
     * none.
     */
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        return null;
    }

    /** Paths of the facts it looks at. */
    public abstract List<String> facts(Given given);

    /** What is absent, where the status is unknown because of it. */
    public abstract List<String> absent(Given given);

    /** What is absent where the status is unknown, else nothing. */
    final List<String> missing(Given given) {
        return today(given) == Status.UNKNOWN ? absent(given) : List.of();
    }

    /** The message in both languages. */
    public abstract Text wording(Given given);

    /** What is asked, in words or with a sign; null where nothing is compared. */
    public @Nullable String required(Given given) {
        return null;
    }

    /** What the case says; null where it says nothing, or nothing is compared. */
    public @Nullable String actual(Given given) {
        return null;
    }

    /** The readings of an open text, with what each comes to; empty where it is clear. */
    public List<Reading> readings(Given given) {
        return List.of();
    }

    /** What a reader should know besides. */
    public List<Text> notes(Given given) {
        return List.of();
    }

    /** The earlier of two days, either of which may be absent. */
    public static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
