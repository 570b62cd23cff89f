package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.UnitTaxRecord;
import org.jspecify.annotations.Nullable;

/** A fact that has one value a year or a month: tax paid, income, head count. What is not recorded is unknown. */
final class Series {

    private final Fact fact;
    private final @Nullable List<?> records;
    private final @Nullable Map<?, ?> byYear;
    private final Function<Object, @Nullable BigDecimal> amount;

    private Series(
            Fact fact,
            @Nullable List<?> records,
            @Nullable Map<?, ?> byYear,
            Function<Object, @Nullable BigDecimal> amount) {
        this.fact = fact;
        this.records = records;
        this.byYear = byYear;
        this.amount = amount;
    }

    static Series of(Case kase, Fact fact) {
        String path = fact.path();
        Function<Object, @Nullable BigDecimal> recorded = candidate -> (BigDecimal) fact.ofItem(candidate);
        if (path.startsWith("unit.taxRecords[]")) {
            return new Series(fact, kase.unit().taxRecords(), null, recorded);
        }
        if (path.startsWith("applicant.taxRecords[]")) {
            return new Series(fact, kase.applicant().taxRecords(), null, recorded);
        }
        return new Series(fact, null, (Map<?, ?>) fact.of(kase), recorded);
    }

    /**
     * The unit's own taxes with the personal income tax it withheld on top, should somebody hold that it counts; null
     * where the fact is not the unit's own taxes.
     */
    static @Nullable Series withWithheldTax(Case kase, Fact fact) {
        return fact.path().equals("unit.taxRecords[].taxPaid")
                ? new Series(fact, kase.unit().taxRecords(), null, Series::ownAndWithheld)
                : null;
    }

    private static @Nullable BigDecimal ownAndWithheld(Object candidate) {
        UnitTaxRecord of = (UnitTaxRecord) candidate;
        return of.taxPaid() == null || of.withheldIncomeTax() == null
                ? of.taxPaid()
                : of.taxPaid().add(of.withheldIncomeTax());
    }

    @Nullable BigDecimal in(int year) {
        if (byYear != null) {
            Object value = byYear.get(year);
            return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
        }
        if (records != null) {
            for (Object candidate : records) {
                if (isOf(candidate, year)) {
                    return amount.apply(candidate);
                }
            }
        }
        return null;
    }

    @Nullable BigDecimal in(YearMonth month) {
        if (records != null) {
            for (Object candidate : records) {
                if (candidate instanceof PersonTaxRecord person && month.equals(person.month())) {
                    return amount.apply(candidate);
                }
            }
        }
        return null;
    }

    private static boolean isOf(Object candidate, int year) {
        Integer of = candidate instanceof UnitTaxRecord unit
                ? unit.year()
                : candidate instanceof PersonTaxRecord person ? person.year() : null;
        return of != null && of == year;
    }

    /** The path of one value, {@code unit.taxRecords[2024].taxPaid}. */
    String path(Object key) {
        return fact.path().contains("[]") ? fact.path().replace("[]", "[" + key + "]") : fact.path() + "[" + key + "]";
    }

    /** Whether anything is recorded for that year or a later one. */
    boolean reaches(int year) {
        if (byYear != null) {
            return byYear.keySet().stream().anyMatch(key -> (Integer) key >= year);
        }
        return records != null && records.stream().anyMatch(candidate -> lastYear(candidate) >= year);
    }

    private static int lastYear(Object candidate) {
        if (candidate instanceof UnitTaxRecord unit) {
            return unit.year() == null ? Integer.MIN_VALUE : unit.year();
        }
        PersonTaxRecord person = (PersonTaxRecord) candidate;
        if (person.year() != null) {
            return person.year();
        }
        return person.month() == null ? Integer.MIN_VALUE : person.month().getYear();
    }
}
