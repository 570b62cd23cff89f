package org.jingcai.internal.score;

/** Whole numbers between two bounds, both included. */
record IntRange(int min, int max) {

    static IntRange exactly(int number) {
        return new IntRange(number, number);
    }

    boolean isCertain() {
        return min == max;
    }

    /** The number, or 「a 至 b」. */
    String zh() {
        return isCertain() ? String.valueOf(min) : min + " 至 " + max;
    }

    String en() {
        return isCertain() ? String.valueOf(min) : min + " to " + max;
    }
}
