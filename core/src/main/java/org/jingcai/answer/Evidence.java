package org.jingcai.answer;

import java.math.BigDecimal;
import java.util.List;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence of a rule found in the case. Immutable and thread-safe; texts are rendered when asked for.
 */
public interface Evidence {

    Status status();

    /** Paths of the facts it looked at, {@code unit.taxRecords[2024].taxPaid} for instance. */
    List<String> facts();

    /** Paths of the facts and figures that are absent and would decide it; empty where nothing is. */
    List<String> missing();

    /** The threshold with its comparison, {@code "≥ 1000000"}; null where nothing is compared. */
    @Nullable
    String required();

    /** The case's own value; null where it is unknown or nothing is compared. */
    @Nullable
    String actual();

    /**
     * How far the value is on the right side of the threshold, in the unit of the fact (yuan, months, percent); negative
     * when short; null where the sentence is not numeric or the value is unknown.
     */
    @Nullable
    BigDecimal margin();

    /** The readings that were evaluated side by side; empty where the text has one. */
    List<Reading> readings();

    /** What a reader should know beside the status: the series a figure comes from, a basis that could be doubted. */
    List<Text> notes();

    /** The finding in words. */
    String message(Language language);
}
