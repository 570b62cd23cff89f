package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Each of the last complete calendar years against its threshold: 「近三年每年…超过…」. One year that misses decides; an
 * average never does. Where the text leaves the threshold open, every reading is evaluated.
 */
public final class YearlyCheck extends Check implements Measuring {

    private static final Text NOTHING_TO_READ = Text.of("", "");

    private final Fact fact;
    private final Span span;
    private final Comparison comparison;
    private final Function<Given, List<ReadingOfText>> readings;
    private final @Nullable Fact wages;

    /**
     * @param readings what each year is held against, in every reading of the text; one or three
     * @param wages the average wages that they rest on; null for none
     */
    YearlyCheck(
            Fact fact,
            Span span,
            Comparison comparison,
            Function<Given, List<ReadingOfText>> readings,
            @Nullable Fact wages) {
        super(true);
        this.fact = fact;
        this.span = span;
        this.comparison = comparison;
        this.readings = readings;
        this.wages = wages;
    }

    /** Against one amount for every year. */
    public static YearlyCheck against(Fact fact, Span span, Comparison comparison, BigDecimal amount) {
        List<ReadingOfText> only = only(amount);
        return new YearlyCheck(fact, span, comparison, given -> only, null);
    }

    /** Against a parameter that an authority may set; until it does, the amount in the text. */
    public static YearlyCheck against(
            Fact fact, Span span, Comparison comparison, Fact parameter, BigDecimal unlessSet) {
        List<ReadingOfText> only = only(unlessSet);
        return new YearlyCheck(
                fact,
                span,
                comparison,
                given -> {
                    BigDecimal set = (BigDecimal) parameter.of(given.kase());
                    return set == null ? only : only(set);
                },
                null);
    }

    private static List<ReadingOfText> only(BigDecimal amount) {
        return List.of(new ReadingOfText("", NOTHING_TO_READ, Thresholds.fixed(amount)));
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Series series = given.series(fact);
        List<ReadingOfText> of = readings.apply(given);
        int judgedIn = day.getYear();
        Status first = under(of.get(0), judgedIn, series);
        return of.size() == 1
                ? first
                : Readings.combine(first, under(of.get(1), judgedIn, series), under(of.get(2), judgedIn, series));
    }

    private Status under(ReadingOfText reading, int judgedIn, Series amounts) {
        Status status = Status.MET;
        for (int year = judgedIn - span.years(); year < judgedIn && status != Status.UNMET; year++) {
            BigDecimal amount = amounts.in(year);
            BigDecimal threshold = reading.thresholds().forYear(year, judgedIn);
            status = status.and(
                    amount == null || threshold == null ? Status.UNKNOWN : comparison.status(amount, threshold));
        }
        return status;
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        Series series = given.series(fact);
        // A new year can only help with a record of the year that has then ended.
        int next = after.getYear() + 1;
        return series.reaches(next - 1) ? LocalDate.of(next, 1, 1) : null;
    }

    @Override
    public List<String> facts(Given given) {
        Series series = given.series(fact);
        int judgedIn = given.asOf().getYear();
        List<String> paths = new ArrayList<>(span.years());
        for (int year = judgedIn - span.years(); year < judgedIn; year++) {
            paths.add(series.path(year));
        }
        return paths;
    }

    @Override
    public List<String> absent(Given given) {
        Series series = given.series(fact);
        int judgedIn = given.asOf().getYear();
        Set<String> paths = new LinkedHashSet<>();
        for (int year = judgedIn - span.years(); year < judgedIn; year++) {
            if (series.in(year) == null) {
                paths.add(series.path(year));
            }
        }
        for (ReadingOfText reading : readings.apply(given)) {
            if (under(reading, judgedIn, series) == Status.UNKNOWN) {
                for (int year = judgedIn - span.years(); year < judgedIn; year++) {
                    paths.addAll(reading.thresholds().missing(year, judgedIn));
                }
            }
        }
        return List.copyOf(paths);
    }

    @Override
    public List<Reading> readings(Given given) {
        Series series = given.series(fact);
        List<ReadingOfText> of = readings.apply(given);
        return of.size() == 1
                ? List.of()
                : of.stream()
                        .map(reading -> new Reading(
                                reading.id(),
                                reading.name(),
                                under(reading, given.asOf().getYear(), series)))
                        .toList();
    }

    @Override
    public List<Text> notes(Given given) {
        List<Text> notes = new ArrayList<>();
        if (wages != null) {
            int judgedIn = given.asOf().getYear();
            boolean open = readings.apply(given).size() > 1;
            notes.addAll(given.wages(wages).notes(open ? judgedIn - span.years() - 1 : judgedIn - 1, judgedIn - 1));
        }
        Series doubted = today(given) == Status.UNMET ? Series.withWithheldTax(given.kase(), fact) : null;
        if (doubted != null && under(readings.apply(given).get(0), given.asOf().getYear(), doubted) == Status.MET) {
            notes.add(WITHHELD_TAX_WOULD_DECIDE);
        }
        return notes;
    }

    static final Text WITHHELD_TAX_WOULD_DECIDE = Text.of(
            "代扣代缴的个人所得税未计入纳税额；若计入则达到标准",
            "personal income tax withheld is not counted; with it the threshold would be reached");

    /** The year that is tightest under the first reading; null where none can be compared. */
    private @Nullable Compared tightest(Given given) {
        Series series = given.series(fact);
        ReadingOfText first = readings.apply(given).get(0);
        int judgedIn = given.asOf().getYear();
        Compared tightest = null;
        for (int year = judgedIn - span.years(); year < judgedIn; year++) {
            BigDecimal amount = series.in(year);
            BigDecimal threshold = first.thresholds().forYear(year, judgedIn);
            if (amount != null && threshold != null) {
                BigDecimal margin = comparison.margin(amount, threshold);
                if (tightest == null || margin.compareTo(tightest.margin()) < 0) {
                    tightest = new Compared(year, amount, threshold, margin);
                }
            }
        }
        return tightest;
    }

    private record Compared(int year, BigDecimal amount, BigDecimal threshold, BigDecimal margin) {}

    private @Nullable Compared decisive(Given given) {
        return today(given) == Status.UNKNOWN ? null : tightest(given);
    }

    @Override
    public @Nullable String required(Given given) {
        Compared decisive = tightest(given);
        return decisive == null ? null : comparison.required(decisive.threshold());
    }

    @Override
    public @Nullable String actual(Given given) {
        Compared decisive = decisive(given);
        return decisive == null ? null : Wording.plain(decisive.amount());
    }

    @Override
    public @Nullable BigDecimal margin(Given given) {
        Compared decisive = tightest(given);
        return decisive == null ? null : decisive.margin();
    }

    @Override
    public double relativeShortfall(Given given) {
        Compared decisive = tightest(given);
        return decisive == null
                ? Double.MAX_VALUE
                : comparison.relativeShortfall(decisive.amount(), decisive.threshold());
    }

    @Override
    public Text wording(Given given) {
        Compared tightest = decisive(given);
        if (tightest == null) {
            return Wording.missing(
                    Text.of(
                            span.label().zh() + fact.label().zh(),
                            fact.label().en() + " of the " + span.label().en()),
                    absent(given));
        }
        Text year =
                Text.of(tightest.year() + "年" + fact.label().zh(), fact.label().en() + " of " + tightest.year());
        if (today(given) == Status.REVIEW) {
            return Text.of(
                    year.zh() + Wording.plain(tightest.amount())
                            + fact.unit().label().zh() + "，因取哪一年的标准而结论不同："
                            + readings(given).stream()
                                    .map(reading -> reading.name().zh() + "则"
                                            + reading.status().label(Language.ZH))
                                    .collect(Collectors.joining("；")),
                    year.en() + " " + Wording.plain(tightest.amount()) + " "
                            + fact.unit().label().en() + ", depends on the year whose figure is taken: "
                            + readings(given).stream()
                                    .map(reading -> reading.name().en() + " - "
                                            + reading.status().label(Language.EN))
                                    .collect(Collectors.joining("; ")));
        }
        return Wording.compared(year, tightest.amount(), fact.unit(), comparison, tightest.threshold(), today(given));
    }
}
