package org.jingcai.internal.check;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jingcai.facts.Case;
import org.jingcai.facts.Fact;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.TaxRecord;
import org.jingcai.facts.UnitTaxRecord;
import org.jspecify.annotations.Nullable;

/** A fact that has one value a year or a month: tax paid, income, head count. What is not recorded is unknown. */
final class Series {

    /** Names of single values, put into words once: cases ask for the same few years over and over. */
    private static final Map<Fact, Map<Object, String>> PATHS = new ConcurrentHashMap<>();

    private static final int REMEMBERED = 3;
    private static final int NOT_FOUND_YET = Integer.MAX_VALUE;

    private final Fact fact;
    private final List<? extends TaxRecord> records;
    private final Map<?, ?> byYear;
    private final boolean withWithheldTax;

    /** The years before the day of the case, which nearly every question is about. */
    private final int firstRemembered;

    /** The last year of which anything is recorded; found when first asked for, two threads at worst find the same. */
    private int latest = NOT_FOUND_YET;

    private final @Nullable BigDecimal[] remembered = new BigDecimal[REMEMBERED];

    private Series(
            Case kase,
            Fact fact,
            @Nullable List<? extends TaxRecord> records,
            @Nullable Map<?, ?> byYear,
            boolean withWithheldTax) {
        this.fact = fact;
        this.records = records == null ? List.of() : records;
        this.byYear = byYear == null ? Map.of() : byYear;
        this.withWithheldTax = withWithheldTax;
        this.firstRemembered = kase.asOf().getYear() - REMEMBERED;
        for (int i = 0; i < REMEMBERED; i++) {
            remembered[i] = lookUp(firstRemembered + i);
        }
    }

    static Series of(Case kase, Fact fact) {
        String list = fact.list();
        if (list == null) {
            return new Series(kase, fact, null, (Map<?, ?>) fact.of(kase), false);
        }
        return list.equals("unit.taxRecords")
                ? new Series(kase, fact, kase.unit().taxRecords(), null, false)
                : new Series(kase, fact, kase.applicant().taxRecords(), null, false);
    }

    /**
     * The unit's own taxes with the personal income tax it withheld on top, should somebody hold that it counts; null
     * where the fact is not the unit's own taxes.
     */
    static @Nullable Series withWithheldTax(Case kase, Fact fact) {
        return fact.path().equals("unit.taxRecords[].taxPaid")
                ? new Series(kase, fact, kase.unit().taxRecords(), null, true)
                : null;
    }

    Fact fact() {
        return fact;
    }

    @Nullable
    BigDecimal in(int year) {
        int index = year - firstRemembered;
        return index < 0 || index >= REMEMBERED ? lookUp(year) : remembered[index];
    }

    private @Nullable BigDecimal lookUp(int year) {
        for (int i = 0; i < records.size(); i++) {
            Integer of = records.get(i).year();
            if (of != null && of == year) {
                return amount(records.get(i));
            }
        }
        Object value = byYear.isEmpty() ? null : byYear.get(year);
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) value;
    }

    private @Nullable BigDecimal amount(TaxRecord tax) {
        BigDecimal own = (BigDecimal) fact.ofItem(tax);
        BigDecimal withheld = withWithheldTax && tax instanceof UnitTaxRecord unit ? unit.withheldIncomeTax() : null;
        return own == null || withheld == null ? own : own.add(withheld);
    }

    @Nullable
    BigDecimal in(YearMonth month) {
        for (TaxRecord candidate : records) {
            if (candidate instanceof PersonTaxRecord person && month.equals(person.month())) {
                return amount(person);
            }
        }
        return null;
    }

    /** The path of one value, {@code unit.taxRecords[2024].taxPaid}. */
    String path(Object key) {
        Map<Object, String> known = PATHS.get(fact);
        String path = known == null ? null : known.get(key);
        return path != null
                ? path
                : PATHS.computeIfAbsent(fact, of -> new ConcurrentHashMap<>()).computeIfAbsent(key, this::word);
    }

    private String word(Object key) {
        String index = "[" + key + "]";
        return fact.list() == null ? fact.path() + index : fact.path().replace("[]", index);
    }

    /** Whether anything is recorded for that year or a later one. */
    boolean reaches(int year) {
        if (latest == NOT_FOUND_YET) {
            latest = latest();
        }
        return latest >= year;
    }

    private int latest() {
        int found = Integer.MIN_VALUE;
        for (int i = 0; i < records.size(); i++) {
            Integer year = records.get(i).year();
            YearMonth month = records.get(i).month();
            found = Math.max(found, year != null ? year : month != null ? month.getYear() : found);
        }
        for (Object year : byYear.keySet()) {
            found = Math.max(found, (Integer) year);
        }
        return found;
    }
}
