package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * 「引进当年不超过27周岁」, read in two ways: by years (year of introduction less year of birth, since 当年 names a year) and
 * by age on the day of filing. Where they differ a person must decide.
 */
public final class IntroductionAgeCheck extends Check {

    private static final String BIRTH = "graduate.birthDate";
    private static final String YEAR = "graduate.introductionYear";

    private final int limit;
    private final @Nullable LocalDate birth;
    private final @Nullable Integer year;

    public IntroductionAgeCheck(Case kase, int limit) {
        super(kase, true);
        this.limit = limit;
        this.birth = kase.graduate().birthDate();
        this.year = kase.graduate().introductionYear();
    }

    private Status byYears() {
        return birth == null || year == null ? Status.UNKNOWN : Status.of(year - birth.getYear() <= limit);
    }

    private Status onFiling(LocalDate day) {
        return birth == null ? Status.UNKNOWN : Status.of(day.isBefore(birth.plusYears(limit + 1L)));
    }

    @Override
    public Status on(LocalDate day) {
        return Readings.combine(byYears(), onFiling(day));
    }

    @Override
    public List<Reading> readings() {
        return birth == null || year == null
                ? List.of()
                : List.of(
                        new Reading(
                                "AGE_BY_YEARS",
                                Text.of("按引进年度减出生年份", "year of introduction less year of birth"),
                                byYears()),
                        new Reading(
                                "AGE_AT_FILING", Text.of("按申报日周岁", "age on the day of filing"), onFiling(kase.asOf())));
    }

    @Override
    public List<String> facts() {
        return List.of(BIRTH, YEAR);
    }

    @Override
    protected List<String> absent() {
        List<String> paths = new ArrayList<>();
        AwardCheck.addIfAbsent(paths, birth, BIRTH);
        AwardCheck.addIfAbsent(paths, year, YEAR);
        return paths;
    }

    @Override
    protected Text wording() {
        if (birth == null || year == null) {
            return Wording.missing(Text.of("引进当年年龄", "age in the year of introduction"), absent());
        }
        int years = year - birth.getYear();
        String zh = year + "年减" + birth.getYear() + "年为" + years + "岁，申报日" + ageOnFiling(birth) + "周岁";
        String en = year + " less " + birth.getYear() + " is " + years + ", age at filing " + ageOnFiling(birth);
        return switch (status()) {
            case MET -> Text.of(zh + "，不超过" + limit + "周岁", en + ", not over " + limit);
            case REVIEW -> Text.of(zh + "，两种算法结论不同", en + ", the two readings differ");
            default -> Text.of(zh + "，应不超过" + limit + "周岁", en + ", must not be over " + limit);
        };
    }

    private int ageOnFiling(LocalDate born) {
        return Math.max(0, Period.between(born, kase.asOf()).getYears());
    }

    @Override
    public String required() {
        return "≤ " + limit;
    }

    @Override
    public @Nullable String actual() {
        return birth == null || year == null ? null : String.valueOf(year - birth.getYear());
    }

    @Override
    public @Nullable BigDecimal margin() {
        return birth == null || year == null ? null : BigDecimal.valueOf((long) limit - (year - birth.getYear()));
    }
}
