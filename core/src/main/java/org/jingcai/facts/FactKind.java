package org.jingcai.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What values a fact has. */
public enum FactKind {
    /** A decimal in yuan. */
    MONEY,
    /** An integer, or a decimal that is neither money nor a percentage. */
    NUMBER,
    /** A decimal, 5 being 5 %. */
    PERCENT,
    BOOLEAN,
    /** The finding of a human body. */
    JUDGEMENT,
    /** A constant of a closed list. */
    ENUM,
    DATE,
    YEAR_MONTH,
    /** A date, or open-ended. */
    CONTRACT_END,
    TEXT,
    /** Something that may happen; {@link Fact#elementKind()} says what is recorded of it. */
    EVENT,
    LIST,
    SET,
    MAP,
    /** A value with facts of its own, a range for instance. */
    RECORD;

    private static final Map<Class<?>, FactKind> BY_TYPE = Map.ofEntries(
            Map.entry(Integer.class, NUMBER),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(Judgement.class, JUDGEMENT),
            Map.entry(LocalDate.class, DATE),
            Map.entry(YearMonth.class, YEAR_MONTH),
            Map.entry(ContractEnd.class, CONTRACT_END),
            Map.entry(String.class, TEXT),
            Map.entry(Event.class, EVENT),
            Map.entry(List.class, LIST),
            Map.entry(Set.class, SET),
            Map.entry(Map.class, MAP));

    static FactKind of(Class<?> type, FactUnit unit) {
        if (type == BigDecimal.class) {
            return unit == FactUnit.CNY ? MONEY : unit == FactUnit.PERCENT ? PERCENT : NUMBER;
        }
        FactKind known = BY_TYPE.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return ENUM;
        }
        if (type.isRecord()) {
            return RECORD;
        }
        throw new IllegalArgumentException("no kind of fact has values of " + type);
    }
}
