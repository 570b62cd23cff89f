package org.jingcai.internal.score;

import java.time.YearMonth;
import java.util.BitSet;

/** A set of calendar months from 1900 on. Immutable. */
final class Months {

    private static final YearMonth FIRST = YearMonth.of(1900, 1);

    static final Months NONE = new Months(new BitSet());

    private final BitSet bits;

    private Months(BitSet bits) {
        this.bits = bits;
    }

    /** Every month of the range, both ends included; none where it ends before it starts. */
    static Months between(YearMonth from, YearMonth to) {
        BitSet bits = new BitSet();
        int first = Math.max(0, index(from));
        int last = index(to);
        if (last >= first) {
            bits.set(first, last + 1);
        }
        return new Months(bits);
    }

    /** Every month up to that one. */
    static Months until(YearMonth to) {
        return between(FIRST, to);
    }

    private static int index(YearMonth month) {
        return (month.getYear() - FIRST.getYear()) * 12 + month.getMonthValue() - 1;
    }

    Months or(Months other) {
        BitSet result = (BitSet) bits.clone();
        result.or(other.bits);
        return new Months(result);
    }

    Months and(Months other) {
        BitSet result = (BitSet) bits.clone();
        result.and(other.bits);
        return new Months(result);
    }

    Months without(Months other) {
        BitSet result = (BitSet) bits.clone();
        result.andNot(other.bits);
        return new Months(result);
    }

    int count() {
        return bits.cardinality();
    }

    boolean isEmpty() {
        return bits.isEmpty();
    }

    @Override
    public String toString() {
        return count() + " months";
    }
}
