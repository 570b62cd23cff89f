package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.DetainingAuthority;
import org.jingcai.facts.Detention;
import org.jingcai.facts.Honour;
import org.jingcai.internal.score.terms.Term;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** The indicators that rest on one fact about the person: age, honours, law record. */
final class PersonalRecord {

    static final String AGE = "pt-13-7";
    static final String HONOUR = "pt-13-8";
    static final String DETENTION = "pt-13-9";
    private static final Text AGE_NAME = Text.of("年龄", "age");
    private static final Text HONOUR_NAME = Text.of("荣誉表彰", "honours");
    private static final Text DETENTION_NAME = Text.of("守法记录", "law record");
    private static final String BIRTH = "applicant.birthDate";
    private static final String HONOURS = "honours";
    private static final String DETENTIONS = "detentions";

    private final ScoreInput in;

    PersonalRecord(ScoreInput in) {
        this.in = in;
    }

    /** Not over the limit on the first of January; between that birthday and the next two readings differ. */
    Tally age() {
        BigDecimal full = in.rates().of(AGE);
        if (full == null) {
            return in.unpublished(AGE, AGE_NAME, false, List.of(AGE), List.of());
        }
        int limit = in.terms().integer(Term.AGE, 0);
        LocalDate day = in.round().firstOfJanuary();
        LocalDate birth = in.kase().applicant().birthDate();
        PointsRange range;
        Text working;
        Status toTheDay = Status.UNKNOWN;
        Status inYears = Status.UNKNOWN;
        if (birth == null) {
            range = PointsRange.between(BigDecimal.ZERO, full);
            working = Say.missing(List.of(BIRTH));
        } else {
            toTheDay = Status.of(!day.isAfter(birth.plusYears(limit)));
            inYears = Status.of(day.isBefore(birth.plusYears(limit + 1L)));
            range = PointsRange.between(
                    toTheDay == Status.MET ? full : BigDecimal.ZERO, inYears == Status.MET ? full : BigDecimal.ZERO);
            working = range.isCertain()
                    ? Text.of(
                            day + (toTheDay == Status.MET ? " 不超过 " : " 已超过 ") + limit + " 周岁：" + Say.zh(range),
                            (toTheDay == Status.MET ? "not over " : "over ") + limit + " on " + day + ": "
                                    + Say.en(range))
                    : Text.of(
                            day + " 已过 " + limit + " 周岁生日、未满 " + (limit + 1) + " 周岁：按日计算超过，按周岁计算未超过",
                            "past the " + limit + "th birthday on " + day + ": over to the day, not over in years");
        }
        Tally bare =
                new Tally(AGE, AGE_NAME, false, range, working, birth == null ? List.of(BIRTH) : List.of(), List.of());
        Row row = Row.of(AGE, bare.status(), working, List.of(BIRTH), List.of(BIRTH))
                .compared("≤ " + limit, birth == null ? "" : birth.toString());
        return with(
                bare,
                birth == null
                        ? row
                        : row.reading(
                                new Reading(
                                        "AGE_TO_THE_DAY",
                                        Text.of("按日计算，生日次日起即超过", "to the day: over from the day after the birthday"),
                                        toTheDay),
                                new Reading(
                                        "AGE_IN_COMPLETED_YEARS",
                                        Text.of("按周岁计算，下一生日起才超过", "in completed years: over from the next birthday"),
                                        inYears)));
    }

    private static Tally with(Tally tally, Row row) {
        return new Tally(
                tally.provision(),
                tally.name(),
                tally.deduction(),
                tally.points(),
                tally.working(),
                tally.missing(),
                List.of(row));
    }

    /** The best honour, once, never above the cap. */
    Tally honours() {
        BigDecimal cap = in.rates().of(HONOUR);
        if (cap == null) {
            return in.unpublished(HONOUR, HONOUR_NAME, false, List.of(HONOUR), List.of());
        }
        List<Honour> honours = in.kase().honours();
        PointsRange range;
        Text working;
        if (honours == null) {
            range = PointsRange.between(BigDecimal.ZERO, cap);
            working = Say.missing(List.of(HONOURS));
        } else {
            Map<String, BigDecimal> annex = in.kase().parameters().pointsAnnex3();
            BigDecimal best = BigDecimal.ZERO;
            Set<Honour> distinct = new TreeSet<>(honours);
            for (Honour honour : distinct) {
                BigDecimal granted = annex == null ? null : annex.get(honour.name());
                best = best.max(granted == null ? cap : granted.min(cap));
            }
            range = PointsRange.exactly(best);
            working = distinct.isEmpty()
                    ? Text.of("没有所列荣誉：0.00", "no honour: 0.00")
                    : Text.of(
                            "荣誉 " + distinct.size() + " 项，只计一次：" + Say.zh(range),
                            distinct.size() + " honours, counted once: " + Say.en(range));
        }
        Tally bare = new Tally(
                HONOUR, HONOUR_NAME, false, range, working, honours == null ? List.of(HONOURS) : List.of(), List.of());
        return with(bare, Row.of(HONOUR, bare.status(), working, List.of(HONOURS), List.of(HONOURS)));
    }

    /** So many points off for each detention by the police of Beijing within the window. */
    Tally detentions() {
        BigDecimal rate = in.rates().of(DETENTION);
        if (rate == null) {
            return in.unpublished(DETENTION, DETENTION_NAME, true, List.of(DETENTION), List.of());
        }
        BigDecimal each = rate.abs().negate();
        List<Detention> detentions = in.kase().detentions();
        List<String> missing = new ArrayList<>();
        int sure = 0;
        int possible = 0;
        if (detentions == null) {
            missing.add(DETENTIONS);
        } else {
            for (int i = 0; i < detentions.size(); i++) {
                Detention one = detentions.get(i);
                Status counts = authority(one.authority()).and(window(one.date()));
                sure += counts == Status.MET ? 1 : 0;
                possible += counts == Status.UNMET ? 0 : 1;
                if (counts == Status.UNKNOWN && one.authority() == null) {
                    missing.add(DETENTIONS + "[" + i + "].authority");
                }
                if (counts == Status.UNKNOWN && one.date() == null) {
                    missing.add(DETENTIONS + "[" + i + "].date");
                }
            }
        }
        PointsRange range = PointsRange.between(
                detentions == null ? null : each.multiply(BigDecimal.valueOf(possible)),
                each.multiply(BigDecimal.valueOf(sure)));
        IntRange count = new IntRange(sure, possible);
        Text working = detentions == null
                ? Say.missing(List.of(DETENTIONS))
                : Text.of(
                        count.zh() + " 次 × " + Say.plain(each) + " = " + Say.zh(range),
                        count.en() + " × " + Say.plain(each) + " = " + Say.en(range));
        Tally bare = new Tally(DETENTION, DETENTION_NAME, true, range, working, missing, List.of());
        return with(bare, Row.of(DETENTION, bare.status(), working, List.of(DETENTIONS), missing));
    }

    private static Status authority(@Nullable DetainingAuthority authority) {
        return authority == null ? Status.UNKNOWN : Status.of(authority == DetainingAuthority.BEIJING_PSB);
    }

    private Status window(@Nullable LocalDate date) {
        return date == null
                ? Status.UNKNOWN
                : Status.of(in.round().covers(date, in.terms().number(Term.DETENTION, 0)));
    }
}
