package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * 「年龄不超过60周岁」, read in two ways: to the day (over from the day after the birthday) and in completed years (over from
 * the next birthday). Between the two it is for a person to judge.
 */
public final class AgeCheck extends FactCheck<LocalDate> implements Measuring {

    private final int limit;

    public AgeCheck(Fact birthDate, int limit) {
        super(birthDate, true);
        this.limit = limit;
    }

    @Override
    Status statusOf(LocalDate value, LocalDate day) {
        return Readings.combine(toTheDay(day, value), inYears(day, value));
    }

    private Status toTheDay(LocalDate day, LocalDate birth) {
        return Status.of(!day.isAfter(birth.plusYears(limit)));
    }

    private Status inYears(LocalDate day, LocalDate birth) {
        return Status.of(day.isBefore(birth.plusYears(limit + 1L)));
    }

    @Override
    public List<Reading> readings(Given given) {
        LocalDate value = value(given);
        return value == null
                ? List.of()
                : List.of(
                        new Reading(
                                "AGE_TO_THE_DAY",
                                Text.of("按日计算，生日次日起即超过", "to the day: over from the day after the birthday"),
                                toTheDay(given.asOf(), value)),
                        new Reading(
                                "AGE_IN_COMPLETED_YEARS",
                                Text.of("按周岁计算，下一生日起才超过", "in completed years: over from the next birthday"),
                                inYears(given.asOf(), value)));
    }

    @Override
    Text wording(LocalDate value, Given given) {
        int age = age(value, given);
        String zh = fact.label().zh() + value + "，年龄" + age + "周岁";
        String en = fact.label().en() + " " + value + ", age " + age;
        return switch (today(given)) {
            case MET -> Text.of(zh + "，不超过" + limit + "周岁", en + ", not over " + limit);
            case REVIEW ->
                Text.of(
                        zh + "，已过" + limit + "周岁生日：按日计算超过，按周岁计算未超过",
                        en + ", past the birthday: over to the day, not over in years");
            default -> Text.of(zh + "，应不超过" + limit + "周岁", en + ", must not be over " + limit);
        };
    }

    private int age(LocalDate birth, Given given) {
        return Math.max(0, Period.between(birth, given.asOf()).getYears());
    }

    @Override
    public String required(Given given) {
        return "≤ " + limit;
    }

    @Override
    String actual(LocalDate value, Given given) {
        return String.valueOf(age(value, given));
    }

    @Override
    public @Nullable BigDecimal margin(Given given) {
        LocalDate value = value(given);
        return value == null ? null : BigDecimal.valueOf((long) limit - age(value, given));
    }
}
