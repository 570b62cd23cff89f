package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** From a day on for so many years, the anniversary included: 「自…起5年内」. */
public final class WithinYearsCheck extends FactCheck<LocalDate> {

    private final int years;

    public WithinYearsCheck(Fact fact, int years) {
        super(fact, true);
        this.years = years;
    }

    @Override
    Status statusOf(LocalDate value, LocalDate day) {
        return Status.of(!day.isBefore(value) && !day.isAfter(value.plusYears(years)));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        LocalDate value = value(given);
        if (value == null) {
            return null;
        }
        LocalDate past = value.plusYears(years).plusDays(1);
        return value.isAfter(after) ? value : past.isAfter(after) ? past : null;
    }

    @Override
    Text wording(LocalDate value, Given given) {
        LocalDate last = value.plusYears(years);
        return Text.of(
                "自" + fact.label().zh() + value + "起" + years + "年，至" + last
                        + (today(given) == Status.MET ? "" : "，评估日不在其内"),
                years + " years from " + fact.label().en() + " " + value + ", to " + last
                        + (today(given) == Status.MET ? "" : "; the day judged lies outside"));
    }

    @Override
    public @Nullable String required(Given given) {
        LocalDate value = value(given);
        return value == null ? null : value + " – " + value.plusYears(years);
    }

    @Override
    String actual(LocalDate value, Given given) {
        return given.asOf().toString();
    }
}
