package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Finds what cannot be so in a case: numbers out of range, records that collide, periods that end before they start.
 *
 * <p>What is unknown is no mistake, nor are periods that overlap.
 */
public final class CaseValidator {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** From this month on normal months of social insurance are counted. */
    private static final YearMonth INSURANCE_START = YearMonth.of(1998, 7);

    /** Months of insurance that lie between {@link #INSURANCE_START} and the day the case is judged. */
    private static final Set<String> INSURED_MONTHS =
            Set.of("socialInsurance.monthsByType", "socialInsurance.continuousMonths");

    private static final EnumSet<FactKind> NEVER_WRONG =
            EnumSet.of(FactKind.BOOLEAN, FactKind.JUDGEMENT, FactKind.ENUM, FactKind.TEXT, FactKind.SET);

    /** The facts a case can get wrong. */
    private static final List<Fact> CHECKED = FactCatalogue.facts().stream()
            .filter(fact -> fact.list() == null && !NEVER_WRONG.contains(fact.kind()))
            .toList();

    private final LocalDate asOf;
    private final boolean naming;
    private final CaseIssues issues = new CaseIssues();

    private CaseValidator(LocalDate asOf, boolean naming) {
        this.asOf = asOf;
        this.naming = naming;
    }

    /** Every problem of a case, in the order of the catalogue; empty where there is none. */
    public static List<Issue> check(Case kase) {
        // Nearly every case is in order: places are put into words only where one is not.
        return new CaseValidator(kase.asOf(), false).issuesOf(kase).isEmpty()
                ? List.of()
                : new CaseValidator(kase.asOf(), true).issuesOf(kase);
    }

    private List<Issue> issuesOf(Case kase) {
        for (Fact fact : CHECKED) {
            Object value = fact.of(kase);
            if (value != null) {
                fact(fact, place("$.", fact.path()), value);
            }
        }
        return issues.found();
    }

    private String place(String base, Object more) {
        return naming ? base + more : base;
    }

    private String place(String base, String between, Object more, String end) {
        return naming ? base + between + more + end : base;
    }

    private void fact(Fact fact, String place, @Nullable Object value) {
        if (value instanceof Event<?> event) {
            value(fact, place, event.value());
        } else if (value instanceof List<?> list) {
            list(fact, place, list);
        } else if (value instanceof Map<?, ?> map) {
            map(fact, place, map);
        } else if (value instanceof Period period) {
            period(fact, place, period);
        } else {
            value(fact, place, value);
        }
    }

    private void value(Fact fact, String place, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            year(fact, place, date.getYear(), date);
        } else if (value instanceof YearMonth month) {
            year(fact, place, month.getYear(), month);
        } else if (value instanceof ContractEnd end) {
            value(fact, place, end.date());
        } else if (value instanceof BigDecimal number) {
            number(fact, place, number);
        } else if (value instanceof Integer number && fact.unit() == FactUnit.YEAR) {
            year(fact, place, number, number);
        } else if (value instanceof Integer number) {
            number(fact, place, BigDecimal.valueOf(number));
        }
    }

    private void number(Fact fact, String place, BigDecimal number) {
        switch (fact.unit()) {
            case RANK -> {
                if (number.compareTo(BigDecimal.ONE) < 0) {
                    issues.rankBelowOne(fact, place, number);
                }
            }
            case PERCENT -> {
                if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) {
                    issues.noPercentage(fact, place, number);
                }
            }
            case CNY, MONTHS, PERMITS, PERSONS, TIMES, WORKING_DAYS, COUNT -> {
                if (number.signum() < 0) {
                    issues.negative(fact, place, number);
                }
            }
            case NONE, POINTS, YEAR -> {} // points can be deductions
        }
        if (INSURED_MONTHS.contains(fact.path())) {
            insuredMonths(fact, place, number);
        }
    }

    private void insuredMonths(Fact fact, String place, BigDecimal months) {
        long most = Math.max(0, ChronoUnit.MONTHS.between(INSURANCE_START, YearMonth.from(asOf)) + 1);
        if (months.compareTo(BigDecimal.valueOf(most)) > 0) {
            issues.tooManyMonths(fact, place, months, INSURANCE_START, most);
        }
    }

    /** Whether the year can be meant; reports it otherwise. */
    private boolean year(Fact fact, String place, int year, Object written) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            issues.absurdYear(fact, place, written, FIRST_YEAR, LAST_YEAR);
            return false;
        }
        return true;
    }

    private void map(Fact fact, String place, Map<?, ?> map) {
        map.forEach((key, value) -> {
            String entry = place(place, ".", key, "");
            if (key instanceof Integer year
                    && year(fact, entry, year, year)
                    && year > asOf.getYear()
                    && !setByOthers(fact)) {
                issues.inTheFuture(fact, entry, year, asOf);
            }
            value(fact, entry, value);
        });
    }

    private void list(Fact fact, String place, List<?> list) {
        Set<Object> keys = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            String at = place(place, "[", i, "]");
            if (item instanceof TaxRecord dated) {
                record(fact, at, i, dated, keys);
            } else if (item instanceof Period period) {
                period(fact, at, period);
            }
            for (Fact part : fact.items()) {
                Object value = NEVER_WRONG.contains(part.kind()) ? null : part.ofItem(item);
                if (value != null) {
                    fact(part, place(at, ".", part.name(), ""), value);
                }
            }
        }
    }

    private void record(Fact list, String place, int index, TaxRecord dated, Set<Object> keys) {
        Integer year = dated.year();
        YearMonth month = dated.month();
        if (year != null && month != null) {
            issues.yearAndMonth(list, place, year, month);
        } else if (year != null) {
            record(list, place(place, ".year"), year, year, year > asOf.getYear(), keys);
        } else if (month != null) {
            record(list, place(place, ".month"), month, month.getYear(), month.isAfter(YearMonth.from(asOf)), keys);
        } else {
            boolean monthly = dated instanceof PersonTaxRecord;
            issues.noKey(list, monthly ? place : place + ".year", index, monthly);
        }
    }

    private void record(Fact list, String place, Object key, int year, boolean future, Set<Object> keys) {
        if (!keys.add(key)) {
            issues.duplicate(list, place, key);
        }
        if (future && year <= LAST_YEAR) { // a later year is reported as absurd
            issues.inTheFuture(list, place, key, asOf);
        }
    }

    private void period(Fact fact, String place, Period period) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        if (first != null && last != null && last.isBefore(first)) {
            issues.endBeforeStart(fact, place + ".to", period);
        }
        if (first != null && first.isAfter(asOf) && first.getYear() <= LAST_YEAR && !setByOthers(fact)) {
            issues.startsInTheFuture(fact, place + ".from", period, asOf);
        }
    }

    /** Figures and windows that others publish may be for a time to come. */
    private static boolean setByOthers(Fact fact) {
        return fact.path().startsWith("parameters.");
    }
}
