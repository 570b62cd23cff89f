package org.jingcai.internal.check;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** From a day on for so many years, the anniversary included: 「自…起5年内」. */
public final class WithinYearsCheck extends FactCheck<LocalDate> {

    private final int years;

    public WithinYearsCheck(Case kase, Fact fact, int years) {
        super(kase, fact, true);
        this.years = years;
    }

    @Override
    public Status on(LocalDate day) {
        return value == null ? Status.UNKNOWN : Status.of(!day.isBefore(value) && !day.isAfter(value.plusYears(years)));
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after) {
        if (value == null) {
            return null;
        }
        LocalDate past = value.plusYears(years).plusDays(1);
        return value.isAfter(after) ? value : past.isAfter(after) ? past : null;
    }

    @Override
    Text wording(LocalDate given) {
        LocalDate last = given.plusYears(years);
        return Text.of(
                "自" + fact.label().zh() + given + "起" + years + "年，至" + last
                        + (status() == Status.MET ? "" : "，评估日不在其内"),
                years + " years from " + fact.label().en() + " " + given + ", to " + last
                        + (status() == Status.MET ? "" : "; the day judged lies outside"));
    }

    @Override
    public @Nullable String required() {
        return value == null ? null : value + " – " + value.plusYears(years);
    }

    @Override
    public String actual() {
        return kase.asOf().toString();
    }
}
