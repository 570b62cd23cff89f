package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * 「自毕业日期起至引进年度不超过2年」, read in two ways: by years, and by the anniversary, which is included, on the day judged
 * or at the end of the year of introduction if that is earlier. Where they differ a person must decide.
 */
public final class SinceGraduationCheck extends Check {

    private static final String YEAR = "graduate.introductionYear";

    private final Fact start;
    private final int years;

    public SinceGraduationCheck(Fact start, int years) {
        super(true);
        this.start = start;
        this.years = years;
    }

    private @Nullable LocalDate start(Given given) {
        return (LocalDate) start.of(given.kase());
    }

    private static @Nullable Integer year(Given given) {
        return given.kase().graduate().introductionYear();
    }

    private Status byYears(LocalDate from, int year) {
        return Status.of(year - from.getYear() <= years);
    }

    private Status byDay(LocalDate from, LocalDate day) {
        return Status.of(!day.isAfter(from.plusYears(years)));
    }

    @Override
    public Status on(LocalDate day, Given given) {
        LocalDate from = start(given);
        Integer year = year(given);
        LocalDate counted = IntroductionYear.latest(day, year);
        return from == null || year == null || counted == null
                ? Status.UNKNOWN
                : Readings.combine(byYears(from, year), byDay(from, counted));
    }

    @Override
    public List<Reading> readings(Given given) {
        LocalDate from = start(given);
        Integer year = year(given);
        LocalDate counted = IntroductionYear.latest(given.asOf(), year);
        return from == null || year == null || counted == null
                ? List.of()
                : List.of(
                        new Reading(
                                "BY_YEARS",
                                Text.of("按引进年度减起算年份", "year of introduction less that year"),
                                byYears(from, year)),
                        new Reading("BY_DAY", Text.of("按周年日", "by the anniversary"), byDay(from, counted)));
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(start.path(), YEAR);
    }

    @Override
    public List<String> absent(Given given) {
        List<String> paths = new ArrayList<>(2);
        AwardCheck.addIfAbsent(paths, start(given), start.path());
        AwardCheck.addIfAbsent(paths, year(given), YEAR);
        return paths;
    }

    @Override
    public Text wording(Given given) {
        LocalDate from = start(given);
        Integer year = year(given);
        LocalDate counted = IntroductionYear.latest(given.asOf(), year);
        if (from == null || year == null || counted == null) {
            return Wording.missing(start.label(), absent(given));
        }
        String zh = start.label().zh() + from + "，引进年度" + year + "年，满" + years + "年为" + from.plusYears(years) + "，以"
                + counted + "计算";
        String en = start.label().en() + " " + from + ", introduced in " + year + ", " + years + " years end on "
                + from.plusYears(years) + ", counted on " + counted;
        return switch (today(given)) {
            case MET -> Text.of(zh + "，未超过", en + ": within");
            case REVIEW -> Text.of(zh + "，两种算法结论不同", en + "; the two readings differ");
            default -> Text.of(zh + "，已超过", en + ": too late");
        };
    }

    @Override
    public String required(Given given) {
        return "≤ " + years;
    }

    @Override
    public @Nullable String actual(Given given) {
        LocalDate from = start(given);
        return from == null ? null : from.toString();
    }
}
