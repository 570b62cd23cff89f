package org.jingcai.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one provision says of the case. Immutable and thread-safe.
 *
 * <p>Of the evidence, the piece that decides the status gives {@link #required()}, {@link #actual()} and
 * {@link #margin()}; {@link #evidence()} holds all pieces.
 */
public interface Finding {

    /** Stable id of the provision, {@code cy-3-capital}. */
    String provision();

    /** The article as the document numbers it. */
    String article();

    Text title();

    Subject subject();

    Status status();

    Strictness strictness();

    /** The finding in words. */
    String message(Language language);

    /** The threshold with its comparison, {@code "≥ 1000000"}; null where nothing is compared. */
    @Nullable
    String required();

    /** The case's own value; null where it is unknown or nothing is compared. */
    @Nullable
    String actual();

    /** Distance to the threshold, negative when short; null where the finding is not numeric or the value unknown. */
    @Nullable
    BigDecimal margin();

    /** Paths of the facts that the status rests on. */
    List<String> facts();

    /** Paths of the absent facts and figures; empty unless the status is {@link Status#UNKNOWN}. */
    List<String> missing();

    /** The readings evaluated side by side; empty where the text has one. */
    List<Reading> readings();

    /** What a reader should know beside the status. */
    List<Text> notes();

    /** Every piece of evidence, in the order of the rule. */
    List<? extends Evidence> evidence();

    /** First day after the day judged on which the provision will be met, other facts unchanged; null if met or never. */
    @Nullable
    LocalDate metFrom();
}
