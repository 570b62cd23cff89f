package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.Issue;
import org.jingcai.text.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds what cannot be so in a case: numbers out of range, records that collide, periods that end before they start.
 *
 * <p>What is unknown is no mistake, nor are periods that overlap.
 */
public final class CaseValidator {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From this month on normal months of social insurance are counted. */
    private static final YearMonth INSURANCE_START = YearMonth.of(1998, 7);

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
        for (int i = 0; i < CheckedFact.PARTS.size(); i++) {
            CheckedFact.Part part = CheckedFact.PARTS.get(i);
            Object given = part.of(kase);
            if (given != null) {
                check(part.facts(), given);
            }
        }
        return issues.found();
    }

    private void check(List<CheckedFact> facts, Object part) {
        for (int i = 0; i < facts.size(); i++) {
            CheckedFact checked = facts.get(i);
            Object value = checked.fact().within(part);
            if (value != null) {
                fact(checked, place("$.", checked.fact().path()), value);
            }
        }
    }

    private String place(String base, Object more) {
        return naming ? base + more : base;
    }

    private String place(String base, String between, Object more, String end) {
        return naming ? base + between + more + end : base;
    }

    /** An item of a list; by itself, so that no index is boxed for a name that nobody needs. */
    private String place(String base, int index) {
        return naming ? base + "[" + index + "]" : base;
    }

    private void fact(CheckedFact checked, String place, Object value) {
        FactKind kind = checked.fact().kind();
        switch (kind) {
            case EVENT -> value(checked, checked.fact().elementKind(), place, ((Event<?>) value).value());
            case LIST -> list(checked, place, (List<?>) value);
            case MAP -> map(checked, place, (Map<?, ?>) value);
            case RECORD -> {
                if (checked.periods()) {
                    period(checked, place, (Period) value);
                }
            }
            default -> value(checked, kind, place, value);
        }
    }

    private void value(CheckedFact checked, FactKind kind, String place, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case DATE -> year(checked, place, ((LocalDate) value).getYear(), value);
            case YEAR_MONTH -> year(checked, place, ((YearMonth) value).getYear(), value);
            case CONTRACT_END -> value(checked, FactKind.DATE, place, ((ContractEnd) value).date());
            case MONEY, PERCENT, NUMBER -> {
                if (value instanceof Integer year && checked.fact().unit() == FactUnit.YEAR) {
                    year(checked, place, year, year);
                } else {
                    number(
                            checked,
                            place,
                            value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value);
                }
            }
            case TEXT -> text(checked, place, (String) value);
            default -> {} // neither dated nor counted
        }
    }

    private void number(CheckedFact checked, String place, BigDecimal number) {
        Fact fact = checked.fact();
        switch (fact.unit()) {
            case RANK -> {
                if (number.compareTo(BigDecimal.ONE) < 0) {
                    issues.rankBelowOne(fact, place, number);
                }
            }
            case PERCENT -> {
                if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
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
        if (checked.insuredMonths()) {
            insuredMonths(fact, place, number);
        }
    }

    private void text(CheckedFact checked, String place, String text) {
        if (text.length() > TextForm.LONGEST) {
            issues.tooLong(checked.fact(), place, text.length(), TextForm.LONGEST);
        } else if (!OneLine.is(text)) {
            issues.invisible(checked.fact(), place);
        } else if (TextForm.isSpoiledNumber(text)) {
            issues.spoiled(checked.fact(), place, text);
        } else if (!checked.form().fits(text)) {
            issues.noCountry(checked.fact(), place, text, checked.form().meant(text));
        }
    }

    private void insuredMonths(Fact fact, String place, BigDecimal months) {
        long most = Math.max(0, ChronoUnit.MONTHS.between(INSURANCE_START, YearMonth.from(asOf)) + 1);
        if (months.compareTo(BigDecimal.valueOf(most)) > 0) {
            issues.tooManyMonths(fact, place, months, INSURANCE_START, most);
        }
    }

    /** Whether the year can be meant; reports it otherwise. */
    private boolean year(CheckedFact checked, String place, int year, Object written) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            issues.absurdYear(checked.fact(), place, written, FIRST_YEAR, LAST_YEAR);
            return false;
        }
        return true;
    }

    private void map(CheckedFact checked, String place, Map<?, ?> map) {
        map.forEach((key, value) -> {
            String entry = place(place, ".", key, "");
            if (key instanceof Integer year
                    && year(checked, entry, year, year)
                    && year > asOf.getYear()
                    && !checked.setByOthers()) {
                issues.inTheFuture(checked.fact(), entry, year, asOf);
            }
            value(checked, checked.fact().elementKind(), entry, value);
        });
    }

    private void list(CheckedFact checked, String place, List<?> list) {
        Set<Object> keys = checked.taxRecords() ? new HashSet<>() : Set.of();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            String at = place(place, i);
            if (checked.taxRecords()) {
                record(checked.fact(), at, i, (TaxRecord) item, keys);
            } else if (checked.periods()) {
                period(checked, at, (Period) item);
            }
            for (int p = 0; p < checked.items().size(); p++) {
                CheckedFact part = checked.items().get(p);
                Object value = part.fact().ofItem(item);
                if (value != null) {
                    fact(part, place(at, ".", part.fact().name(), ""), value);
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

    private void period(CheckedFact checked, String place, Period period) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        if (first != null && last != null && last.isBefore(first)) {
            issues.endBeforeStart(checked.fact(), place + ".to", period);
        }
        if (first != null && first.isAfter(asOf) && first.getYear() <= LAST_YEAR && !checked.setByOthers()) {
            issues.startsInTheFuture(checked.fact(), place + ".from", period, asOf);
        }
    }
}
