package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * 「引进当年不超过27周岁」, read in two ways: by years (year of introduction less year of birth, since 当年 names a year) and
 * by age on the day of filing. Where they differ a person must decide. A text that names no day (「年龄不超过27周岁」) is read
 * in the same two ways, but the age is then that of the year of introduction at the latest.
 */
public final class IntroductionAgeCheck extends Check implements Measuring {

    private static final String BIRTH = "graduate.birthDate";
    private static final String YEAR = "graduate.introductionYear";

    private final int limit;

    private final boolean withinTheYear;

    private IntroductionAgeCheck(int limit, boolean withinTheYear) {
        super(true);
        this.limit = limit;
        this.withinTheYear = withinTheYear;
    }

    /** 「引进当年不超过27周岁」. */
    public static IntroductionAgeCheck inYearOfIntroduction(int limit) {
        return new IntroductionAgeCheck(limit, false);
    }

    /** 「年龄不超过27周岁」. */
    public static IntroductionAgeCheck noDayNamed(int limit) {
        return new IntroductionAgeCheck(limit, true);
    }

    /** The day on which the age is taken; null where it is unknown. */
    private @Nullable LocalDate counted(LocalDate day, @Nullable Integer year) {
        return withinTheYear ? IntroductionYear.latest(day, year) : day;
    }

    private Status byYears(@Nullable LocalDate birth, @Nullable Integer year) {
        return birth == null || year == null ? Status.UNKNOWN : Status.of(year - birth.getYear() <= limit);
    }

    private Status onFiling(@Nullable LocalDate birth, @Nullable LocalDate day) {
        return birth == null || day == null ? Status.UNKNOWN : Status.of(day.isBefore(birth.plusYears(limit + 1L)));
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Integer year = given.kase().graduate().introductionYear();
        LocalDate birth = given.kase().graduate().birthDate();
        return Readings.combine(byYears(birth, year), onFiling(birth, counted(day, year)));
    }

    @Override
    public List<Reading> readings(Given given) {
        Integer year = given.kase().graduate().introductionYear();
        LocalDate birth = given.kase().graduate().birthDate();
        return birth == null || year == null
                ? List.of()
                : List.of(
                        new Reading(
                                "AGE_BY_YEARS",
                                Text.of("按引进年度减出生年份", "year of introduction less year of birth"),
                                byYears(birth, year)),
                        new Reading(
                                withinTheYear ? "AGE_COMPLETED" : "AGE_AT_FILING",
                                withinTheYear
                                        ? Text.of(
                                                "按评估日、至迟引进当年末的周岁",
                                                "completed years, in the year of introduction at the latest")
                                        : Text.of("按申报日周岁", "age on the day of filing"),
                                onFiling(birth, counted(given.asOf(), year))));
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(BIRTH, YEAR);
    }

    @Override
    public List<String> absent(Given given) {
        Integer year = given.kase().graduate().introductionYear();
        LocalDate birth = given.kase().graduate().birthDate();
        List<String> paths = new ArrayList<>();
        AwardCheck.addIfAbsent(paths, birth, BIRTH);
        AwardCheck.addIfAbsent(paths, year, YEAR);
        return paths;
    }

    @Override
    public Text wording(Given given) {
        Integer year = given.kase().graduate().introductionYear();
        LocalDate birth = given.kase().graduate().birthDate();
        if (birth == null || year == null) {
            return Wording.missing(Text.of("引进当年年龄", "age in the year of introduction"), absent(given));
        }
        int years = year - birth.getYear();
        LocalDate counted = Objects.requireNonNull(counted(given.asOf(), year));
        int age = ageOnFiling(birth, counted);
        String zh = year + "年减" + birth.getYear() + "年为" + years + "岁，" + (withinTheYear ? counted + "为" : "申报日") + age
                + "周岁";
        String en = year + " less " + birth.getYear() + " is " + years + ", age "
                + (withinTheYear ? "on " + counted : "at filing") + " " + age;
        return switch (today(given)) {
            case MET -> Text.of(zh + "，不超过" + limit + "周岁", en + ", not over " + limit);
            case REVIEW -> Text.of(zh + "，两种算法结论不同", en + ", the two readings differ");
            default -> Text.of(zh + "，应不超过" + limit + "周岁", en + ", must not be over " + limit);
        };
    }

    private static int ageOnFiling(LocalDate born, LocalDate day) {
        return Math.max(0, Period.between(born, day).getYears());
    }

    @Override
    public String required(Given given) {
        return "≤ " + limit;
    }

    @Override
    public @Nullable String actual(Given given) {
        Integer year = given.kase().graduate().introductionYear();
        LocalDate birth = given.kase().graduate().birthDate();
        return birth == null || year == null ? null : String.valueOf(year - birth.getYear());
    }

    @Override
    public @Nullable BigDecimal margin(Given given) {
        Integer year = given.kase().graduate().introductionYear();
        LocalDate birth = given.kase().graduate().birthDate();
        return birth == null || year == null ? null : BigDecimal.valueOf((long) limit - (year - birth.getYear()));
    }
}
