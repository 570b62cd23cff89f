package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
public final class YearlyCheck extends Check {

    private static final Text NOTHING_TO_READ = Text.of("", "");

    private final Fact fact;
    private final Series series;
    private final Span span;
    private final Comparison comparison;
    private final List<ReadingOfText> readings;
    private final @Nullable Wages wages;

    YearlyCheck(
            Figures figures,
            Fact fact,
            Span span,
            Comparison comparison,
            List<ReadingOfText> readings,
            @Nullable Wages wages) {
        super(figures.kase(), true);
        this.fact = fact;
        this.series = figures.series(fact);
        this.span = span;
        this.comparison = comparison;
        this.readings = readings;
        this.wages = wages;
    }

    /** Against one amount for every year. */
    public static YearlyCheck against(Figures figures, Fact fact, Span span, Comparison comparison, BigDecimal amount) {
        ReadingOfText only = new ReadingOfText("", NOTHING_TO_READ, Thresholds.fixed(amount));
        return new YearlyCheck(figures, fact, span, comparison, List.of(only), null);
    }

    @Override
    public Status on(LocalDate day) {
        if (readings.size() == 1) {
            return under(readings.get(0), day.getYear(), series);
        }
        int judgedIn = day.getYear();
        return Readings.combine(
                under(readings.get(0), judgedIn, series),
                under(readings.get(1), judgedIn, series),
                under(readings.get(2), judgedIn, series));
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
    public @Nullable LocalDate nextTurn(LocalDate after) {
        // A new year can only help with a record of the year that has then ended.
        int next = after.getYear() + 1;
        return series.reaches(next - 1) ? LocalDate.of(next, 1, 1) : null;
    }

    @Override
    public List<String> facts() {
        int judgedIn = kase.asOf().getYear();
        List<String> paths = new ArrayList<>(span.years());
        for (int year = judgedIn - span.years(); year < judgedIn; year++) {
            paths.add(series.path(year));
        }
        return paths;
    }

    @Override
    protected List<String> absent() {
        int judgedIn = kase.asOf().getYear();
        Set<String> paths = new LinkedHashSet<>();
        for (int year = judgedIn - span.years(); year < judgedIn; year++) {
            if (series.in(year) == null) {
                paths.add(series.path(year));
            }
        }
        for (ReadingOfText reading : readings) {
            if (under(reading, judgedIn, series) == Status.UNKNOWN) {
                for (int year = judgedIn - span.years(); year < judgedIn; year++) {
                    paths.addAll(reading.thresholds().missing(year, judgedIn));
                }
            }
        }
        return List.copyOf(paths);
    }

    @Override
    public List<Reading> readings() {
        return readings.size() == 1
                ? List.of()
                : readings.stream()
                        .map(reading -> new Reading(
                                reading.id(),
                                reading.name(),
                                under(reading, kase.asOf().getYear(), series)))
                        .toList();
    }

    @Override
    public List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        if (wages != null) {
            int judgedIn = kase.asOf().getYear();
            notes.addAll(wages.notes(readings.size() > 1 ? judgedIn - span.years() - 1 : judgedIn - 1, judgedIn - 1));
        }
        Series doubted = status() == Status.UNMET ? Series.withWithheldTax(kase, fact) : null;
        if (doubted != null && under(readings.get(0), kase.asOf().getYear(), doubted) == Status.MET) {
            notes.add(WITHHELD_TAX_WOULD_DECIDE);
        }
        return notes;
    }

    static final Text WITHHELD_TAX_WOULD_DECIDE = Text.of(
            "代扣代缴的个人所得税未计入纳税额；若计入则达到标准",
            "personal income tax withheld is not counted; with it the threshold would be reached");

    /** The year that is tightest under the first reading; null where none can be compared. */
    private @Nullable Compared tightest() {
        int judgedIn = kase.asOf().getYear();
        Compared tightest = null;
        for (int year = judgedIn - span.years(); year < judgedIn; year++) {
            BigDecimal amount = series.in(year);
            BigDecimal threshold = readings.get(0).thresholds().forYear(year, judgedIn);
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

    private @Nullable Compared decisive() {
        return status() == Status.UNKNOWN ? null : tightest();
    }

    @Override
    public @Nullable String required() {
        Compared decisive = tightest();
        return decisive == null ? null : comparison.required(decisive.threshold());
    }

    @Override
    public @Nullable String actual() {
        Compared decisive = decisive();
        return decisive == null ? null : Wording.plain(decisive.amount());
    }

    @Override
    public @Nullable BigDecimal margin() {
        Compared decisive = decisive();
        return decisive == null ? null : decisive.margin();
    }

    @Override
    public double relativeShortfall() {
        Compared decisive = decisive();
        return decisive == null
                ? Double.MAX_VALUE
                : comparison.relativeShortfall(decisive.amount(), decisive.threshold());
    }

    @Override
    protected Text wording() {
        Compared tightest = decisive();
        if (tightest == null) {
            return Wording.missing(
                    Text.of(
                            span.label().zh() + fact.label().zh(),
                            fact.label().en() + " of the " + span.label().en()),
                    absent());
        }
        Text year =
                Text.of(tightest.year() + "年" + fact.label().zh(), fact.label().en() + " of " + tightest.year());
        if (status() == Status.REVIEW) {
            return Text.of(
                    year.zh() + Wording.plain(tightest.amount())
                            + fact.unit().label().zh() + "，因取哪一年的标准而结论不同："
                            + readings().stream()
                                    .map(reading -> reading.name().zh() + "则"
                                            + reading.status().label(Language.ZH))
                                    .collect(Collectors.joining("；")),
                    year.en() + " " + Wording.plain(tightest.amount()) + " "
                            + fact.unit().label().en() + ", depends on the year whose figure is taken: "
                            + readings().stream()
                                    .map(reading -> reading.name().en() + " - "
                                            + reading.status().label(Language.EN))
                                    .collect(Collectors.joining("; ")));
        }
        return Wording.compared(year, tightest.amount(), fact.unit(), comparison, tightest.threshold(), status());
    }
}
