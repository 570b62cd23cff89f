package org.jingcai.benchmarks.byhand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jingcai.answer.Status;
import org.jingcai.facts.Judgement;
import org.jspecify.annotations.Nullable;

/** One test inside a provision. */
record Part(
        Status status,
        List<String> missing,
        @Nullable BigDecimal required,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal margin) {

    static final Part MET = of(Status.MET);
    static final Part UNMET = of(Status.UNMET);
    static final Part REVIEW = of(Status.REVIEW);

    private static Part of(Status status) {
        return new Part(status, List.of(), null, null, null);
    }

    static Part of(boolean met) {
        return met ? MET : UNMET;
    }

    static Part unknown(String fact) {
        return unknown(List.of(fact));
    }

    static Part unknown(List<String> facts) {
        return new Part(Status.UNKNOWN, facts, null, null, null);
    }

    static Part judged(@Nullable Judgement judgement, String fact) {
        if (judgement == null) {
            return unknown(fact);
        }
        return switch (judgement) {
            case YES -> MET;
            case NO -> UNMET;
            case UNDECIDED -> REVIEW;
        };
    }

    static Part holds(@Nullable Boolean value, String fact) {
        return value == null ? unknown(fact) : of(value);
    }

    static <T> Part is(@Nullable T value, T wanted, String fact) {
        return value == null ? unknown(fact) : of(value.equals(wanted));
    }

    static <T> Part isOneOf(@Nullable T value, Set<T> wanted, String fact) {
        return value == null ? unknown(fact) : of(wanted.contains(value));
    }

    static Part reached(@Nullable LocalDate day, LocalDate today, String fact) {
        return value(day, fact, known -> of(!known.isAfter(today)));
    }

    /** The day and so many months are over. */
    static Part lasted(@Nullable LocalDate since, int months, LocalDate today, String fact) {
        return value(since, fact, known -> of(!known.plusMonths(months).isAfter(today)));
    }

    static Part atLeast(@Nullable BigDecimal actual, BigDecimal required, String fact) {
        return actual == null ? unknown(fact) : compared(actual, required);
    }

    static Part moreThan(@Nullable BigDecimal actual, BigDecimal limit, String fact) {
        return actual == null ? unknown(fact) : exceeding(actual, limit);
    }

    /** At least so much. */
    static Part compared(BigDecimal actual, BigDecimal required) {
        return numeric(actual.compareTo(required) >= 0, actual, required);
    }

    /** More than so much. */
    static Part exceeding(BigDecimal actual, BigDecimal limit) {
        return numeric(actual.compareTo(limit) > 0, actual, limit);
    }

    static Part numeric(boolean met, BigDecimal actual, BigDecimal required) {
        return new Part(met ? Status.MET : Status.UNMET, List.of(), required, actual, actual.subtract(required));
    }

    private static <T> Part value(@Nullable T value, String fact, Function<T, Part> test) {
        return value == null ? unknown(fact) : test.apply(value);
    }

    Part and(Part other) {
        return combined(other, status.and(other.status));
    }

    Part or(Part other) {
        return combined(other, status.or(other.status));
    }

    /** What a person may still allow. */
    Part atMostReview() {
        return status == Status.MET ? REVIEW : this;
    }

    /** The numbers of the part that decides, the missing facts of all that are open. */
    private Part combined(Part other, Status result) {
        Part deciding = status == result && (required != null || other.status != result) ? this : other;
        return new Part(
                result,
                result == Status.UNKNOWN ? join(missing, other.missing) : List.of(),
                deciding.required,
                deciding.actual,
                deciding.margin);
    }

    static List<String> join(List<String> first, List<String> second) {
        if (first.isEmpty()) {
            return second;
        }
        if (second.isEmpty()) {
            return first;
        }
        List<String> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        for (String fact : second) {
            if (!both.contains(fact)) {
                both.add(fact);
            }
        }
        return both;
    }
}
