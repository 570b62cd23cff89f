package org.jingcai.internal.score;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jingcai.answer.Status;
import org.jingcai.facts.InsuranceType;
import org.jingcai.facts.SocialInsurance;
import org.jingcai.facts.YearMonthRange;
import org.jingcai.internal.score.terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * The months of lawful employment: how many there are, and how many of a set of months may be among them.
 *
 * <p>Their number is that of the insurance with the most normal months. Which months they are is told by the calendar of
 * insured months; without it by what number, continuous run and made-up months leave possible.
 */
final class Insured {

    private static final String GROUP = "socialInsurance.";

    private final SocialInsurance facts;
    private final Months window;
    private final Months run;
    private final int madeUp;
    private final @Nullable OpenMonths calendar;
    private final Status inBeijing;
    private final IntRange months;

    Insured(ScoreInput in) {
        this.facts = in.kase().socialInsurance();
        YearMonth last = in.round().last();
        this.window = Months.between(
                YearMonth.of(
                        in.terms().integer(Term.EMPLOYMENT_MONTHS, 0),
                        in.terms().integer(Term.EMPLOYMENT_MONTHS, 1)),
                last);
        int continuous = facts.continuousMonths() == null ? 0 : Math.min(facts.continuousMonths(), window.count());
        this.run =
                Months.between(last.minusMonths(continuous).plusMonths(1), last).and(window);
        this.madeUp = facts.makeUpMonths() == null ? run.count() : facts.makeUpMonths();
        this.calendar = calendar(facts.insuredMonths(), last);
        this.inBeijing = in.terms().has(Term.EMPLOYMENT_IN_BEIJING)
                ? Say.status(facts.unitRegisteredInBeijing()).and(Say.status(facts.actualWorkplaceInBeijing()))
                : Status.MET;
        this.months = countMonths();
    }

    private static @Nullable OpenMonths calendar(@Nullable List<YearMonthRange> ranges, YearMonth last) {
        if (ranges == null) {
            return null;
        }
        OpenMonths all = OpenMonths.NONE;
        for (YearMonthRange range : ranges) {
            all = all.or(OpenMonths.of(range.from(), range.to(), last));
        }
        return all;
    }

    private IntRange countMonths() {
        if (inBeijing == Status.UNMET) {
            return IntRange.exactly(0);
        }
        IntRange paid = paid();
        return inBeijing == Status.MET ? paid : new IntRange(0, paid.max());
    }

    /** Months of the insurance with the most, whatever the place of work; never more than the calendar holds. */
    IntRange paid() {
        Map<InsuranceType, Integer> byType = facts.monthsByType();
        int most = byType == null || byType.isEmpty() ? 0 : Collections.max(byType.values());
        int known = Math.min(most, window.count());
        boolean complete = byType != null && byType.size() == InsuranceType.values().length;
        return new IntRange(known, complete ? known : window.count());
    }

    /** Months of lawful employment up to the cut-off. */
    IntRange months() {
        return months;
    }

    /** Whether unit and workplace are in Beijing. */
    Status inBeijing() {
        return inBeijing;
    }

    /** The insurance with the most months among those given; null where none is. */
    @Nullable
    InsuranceType longest() {
        Map<InsuranceType, Integer> byType = facts.monthsByType();
        return byType == null
                ? null
                : byType.entrySet().stream()
                        .max(Map.Entry.<InsuranceType, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    /** The least number of these months that are months of employment, if there are so many in all. */
    int least(Months of, int employed) {
        int low = lowest(of, employed);
        return calendar == null
                ? low
                : Math.max(
                        bareLowest(of, employed),
                        Math.min(
                                bareHighest(of, employed),
                                calendar.sure().and(of).and(window).count()));
    }

    /** The greatest number of them. */
    int most(Months of, int employed) {
        int high = highest(of, employed);
        return calendar == null
                ? high
                : Math.max(
                        bareLowest(of, employed),
                        Math.min(
                                bareHighest(of, employed),
                                calendar.possible().and(of).and(window).count()));
    }

    private int lowest(Months of, int employed) {
        int inRun = run.and(of).count() - madeUp;
        return Math.min(bareHighest(of, employed), Math.max(bareLowest(of, employed), inRun));
    }

    private int highest(Months of, int employed) {
        int elsewhere = Math.max(0, run.without(of).count() - madeUp);
        // Facts that contradict each other must not turn the range round.
        return Math.max(lowest(of, employed), Math.min(bareHighest(of, employed), employed - elsewhere));
    }

    /** So many must be among them because the other months of the calendar cannot hold all. */
    private int bareLowest(Months of, int employed) {
        return Math.max(0, employed - window.without(of).count());
    }

    private int bareHighest(Months of, int employed) {
        return Math.min(of.and(window).count(), employed);
    }

    /** Absent facts that leave the number of months open. */
    List<String> missingForMonths() {
        List<String> paths = new ArrayList<>();
        if (inBeijing == Status.UNMET) {
            return paths;
        }
        paths.addAll(missingForPlace());
        if (paid().isCertain()) {
            return paths;
        }
        Map<InsuranceType, Integer> byType = facts.monthsByType();
        if (byType == null || byType.isEmpty()) {
            paths.add(GROUP + "monthsByType");
        } else {
            for (InsuranceType type : InsuranceType.values()) {
                if (!byType.containsKey(type)) {
                    paths.add(GROUP + "monthsByType[" + type + "]");
                }
            }
        }
        return paths;
    }

    /** Absent facts that leave open whether unit and workplace are in Beijing. */
    List<String> missingForPlace() {
        List<String> paths = new ArrayList<>();
        if (inBeijing == Status.UNKNOWN && facts.unitRegisteredInBeijing() == null) {
            paths.add(GROUP + "unitRegisteredInBeijing");
        }
        if (inBeijing == Status.UNKNOWN && facts.actualWorkplaceInBeijing() == null) {
            paths.add(GROUP + "actualWorkplaceInBeijing");
        }
        return paths;
    }

    /** The absent calendar, which would say which months were months of employment. */
    List<String> missingForCalendar() {
        return calendar == null ? List.of(GROUP + "insuredMonths") : List.of();
    }
}
