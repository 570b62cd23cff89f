package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.util.List;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of one case: the evidence of a finding.
 *
 * @param status on the day of the case
 */
public record Asked(Check check, Given given, Status status) implements Evidence {

    /** Asks a check. */
    public static Asked of(Check check, Given given) {
        return new Asked(check, given, check.today(given));
    }

    @Override
    public String message(Language language) {
        return check.wording(given).in(language);
    }

    @Override
    public @Nullable String required() {
        return check.required(given);
    }

    @Override
    public @Nullable String actual() {
        return check.actual(given);
    }

    @Override
    public @Nullable BigDecimal margin() {
        return status != Status.UNKNOWN && check instanceof Measuring measuring ? measuring.margin(given) : null;
    }

    @Override
    public List<String> facts() {
        return check.facts(given);
    }

    @Override
    public List<String> missing() {
        return status == Status.UNKNOWN ? check.absent(given) : List.of();
    }

    @Override
    public List<Reading> readings() {
        return check.readings(given);
    }

    @Override
    public List<Text> notes() {
        return check.notes(given);
    }
}
