package org.jingcai.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applicants of one round by their points, as many admitted as the quota allows and all who tie with the last of them.
 *
 * @param quota how many are admitted, ties aside
 * @param mark the points of the last one admitted; a bound is null where fewer compete than the quota admits, or points
 *     without a bound decide it
 * @param places best first
 */
public record Ranking(int quota, PointsRange mark, List<Place> places) {

    private static final Comparator<BigDecimal> HIGHEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    public Ranking {
        places = List.copyOf(places);
    }

    /** Whether somebody is admitted. */
    public enum Admission {
        ADMITTED,
        NOT_ADMITTED,
        /** Open: points or eligibility of this or other applicants are not certain. */
        OPEN
    }

    /**
     * One who competes.
     *
     * @param position in the input, counted from 0
     * @param outcome of the score answer
     * @param eligibility of the nested answer
     */
    public record Entry(long position, PointsRange total, Outcome outcome, Outcome eligibility) {

        public static Entry of(long position, ScoreAnswer answer) {
            return new Entry(
                    position,
                    answer.total(),
                    answer.outcome(),
                    answer.eligibility().outcome());
        }

        boolean mayCompete() {
            return eligibility != Outcome.INELIGIBLE && eligibility != Outcome.NOT_IN_FORCE;
        }

        boolean competes() {
            return eligibility == Outcome.ELIGIBLE;
        }
    }

    /**
     * One place of the ranking.
     *
     * @param rank by the least points, shared by those who have the same; null for those who cannot compete
     */
    public record Place(@Nullable Integer rank, Entry entry, Admission admission) {}

    /**
     * The ranking of these entries.
     *
     * @throws IllegalArgumentException for a quota below one
     */
    public static Ranking of(int quota, List<Entry> entries) {
        if (quota < 1) {
            throw new IllegalArgumentException("quota (" + quota + ") must be at least 1");
        }
        // The mark is the quota-th best: lowest where all have the least they may have, highest where all have the
        // most.
        BigDecimal lowest = best(
                quota,
                entries.stream()
                        .filter(Entry::competes)
                        .map(entry -> entry.total().min())
                        .toList());
        boolean enough = entries.stream().filter(Entry::mayCompete).count() >= quota;
        boolean unbounded = entries.stream()
                .anyMatch(entry -> entry.mayCompete() && entry.total().max() == null);
        BigDecimal highest = !enough || unbounded
                ? null
                : best(
                        quota,
                        entries.stream()
                                .filter(Entry::mayCompete)
                                .map(entry -> entry.total().max())
                                .toList());
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing((Entry entry) -> !entry.mayCompete())
                .thenComparing(entry -> entry.total().min(), HIGHEST_FIRST)
                .thenComparing(entry -> entry.total().max(), HIGHEST_FIRST)
                .thenComparing(Entry::position));
        List<Place> places = new ArrayList<>(sorted.size());
        Place before = null;
        for (Entry entry : sorted) {
            Integer rank = null;
            if (entry.mayCompete()) {
                boolean tied = before != null
                        && same(before.entry().total().min(), entry.total().min());
                rank = tied ? before.rank() : Integer.valueOf(places.size() + 1);
            }
            before = new Place(rank, entry, admission(entry, lowest, highest, enough, unbounded));
            places.add(before);
        }
        return new Ranking(quota, PointsRange.between(lowest, highest), places);
    }

    private static @Nullable BigDecimal best(int quota, List<@Nullable BigDecimal> points) {
        if (points.size() < quota) {
            return null;
        }
        List<@Nullable BigDecimal> sorted = new ArrayList<>(points);
        sorted.sort(HIGHEST_FIRST);
        return sorted.get(quota - 1);
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    private static Admission admission(
            Entry entry, @Nullable BigDecimal lowest, @Nullable BigDecimal highest, boolean enough, boolean unbounded) {
        if (!entry.mayCompete()) {
            return Admission.NOT_ADMITTED;
        }
        BigDecimal min = entry.total().min();
        BigDecimal max = entry.total().max();
        if (lowest != null && max != null && max.compareTo(lowest) < 0) {
            return Admission.NOT_ADMITTED;
        }
        boolean surely = !enough || !unbounded && highest != null && min != null && min.compareTo(highest) >= 0;
        return surely && entry.competes() ? Admission.ADMITTED : Admission.OPEN;
    }
}
