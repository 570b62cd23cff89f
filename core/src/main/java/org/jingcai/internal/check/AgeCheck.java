package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * 「年龄不超过60周岁」, read in two ways: to the day (over from the day after the birthday) and in completed years (over from
 * the next birthday). Between the two it is for a person to judge.
 */
public final class AgeCheck extends FactCheck<LocalDate> {

    private final int limit;

    public AgeCheck(Case kase, Fact birthDate, int limit) {
        super(kase, birthDate, true);
        this.limit = limit;
    }

    @Override
    public Status on(LocalDate day) {
        return value == null ? Status.UNKNOWN : Readings.combine(toTheDay(day, value), inYears(day, value));
    }

    private Status toTheDay(LocalDate day, LocalDate birth) {
        return Status.of(!day.isAfter(birth.plusYears(limit)));
    }

    private Status inYears(LocalDate day, LocalDate birth) {
        return Status.of(day.isBefore(birth.plusYears(limit + 1L)));
    }

    @Override
    public List<Reading> readings() {
        return value == null
                ? List.of()
                : List.of(
                        new Reading(
                                "AGE_TO_THE_DAY",
                                Text.of("按日计算，生日次日起即超过", "to the day: over from the day after the birthday"),
                                toTheDay(kase.asOf(), value)),
                        new Reading(
                                "AGE_IN_COMPLETED_YEARS",
                                Text.of("按周岁计算，下一生日起才超过", "in completed years: over from the next birthday"),
                                inYears(kase.asOf(), value)));
    }

    @Override
    Text wording(LocalDate given) {
        int age = age(given);
        String zh = fact.label().zh() + given + "，年龄" + age + "周岁";
        String en = fact.label().en() + " " + given + ", age " + age;
        return switch (status()) {
            case MET -> Text.of(zh + "，不超过" + limit + "周岁", en + ", not over " + limit);
            case REVIEW ->
                Text.of(
                        zh + "，已过" + limit + "周岁生日：按日计算超过，按周岁计算未超过",
                        en + ", past the birthday: over to the day, not over in years");
            default -> Text.of(zh + "，应不超过" + limit + "周岁", en + ", must not be over " + limit);
        };
    }

    private int age(LocalDate birth) {
        return Math.max(0, Period.between(birth, kase.asOf()).getYears());
    }

    @Override
    public String required() {
        return "≤ " + limit;
    }

    @Override
    public @Nullable String actual() {
        return value == null ? null : String.valueOf(age(value));
    }

    @Override
    public @Nullable BigDecimal margin() {
        return value == null ? null : BigDecimal.valueOf((long) limit - age(value));
    }
}
