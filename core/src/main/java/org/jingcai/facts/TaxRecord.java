package org.jingcai.facts;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A record of one calendar year, or of one month; its key is not a fact, so that a record without it is a mistake. */
public sealed interface TaxRecord permits UnitTaxRecord, PersonTaxRecord, StakeTaxRecord {

    /** The year of an annual record; null in a monthly one. */
    @Nullable
    Integer year();

    /** The month of a monthly record; null in an annual one. */
    default @Nullable YearMonth month() {
        return null;
    }
}
