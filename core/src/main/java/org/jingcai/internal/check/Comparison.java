package org.jingcai.internal.check;

import java.math.BigDecimal;
import org.jingcai.answer.Status;

/** How a value is held against a threshold, as the convention for Chinese legal texts has it. */
public enum Comparison {
    /** 不低于, 不少于, 达到, 满, 以上. */
    AT_LEAST("≥", "不低于", "at least") {
        @Override
        boolean holds(int order) {
            return order >= 0;
        }
    },
    /** 超过, 大于. */
    MORE_THAN(">", "超过", "more than") {
        @Override
        boolean holds(int order) {
            return order > 0;
        }
    },
    /** 不超过. */
    AT_MOST("≤", "不超过", "at most") {
        @Override
        boolean holds(int order) {
            return order <= 0;
        }
    };

    private final String sign;
    private final String zh;
    private final String en;

    Comparison(String sign, String zh, String en) {
        this.sign = sign;
        this.zh = zh;
        this.en = en;
    }

    abstract boolean holds(int order);

    public Status status(BigDecimal actual, BigDecimal threshold) {
        return Status.of(holds(actual.compareTo(threshold)));
    }

    /** Distance to the threshold, positive on the right side of it. */
    public BigDecimal margin(BigDecimal actual, BigDecimal threshold) {
        return this == AT_MOST ? threshold.subtract(actual) : actual.subtract(threshold);
    }

    /** The threshold with its sign, {@code "≥ 1000000"}. */
    String required(BigDecimal threshold) {
        return sign + " " + Wording.plain(threshold);
    }

    double relativeShortfall(BigDecimal actual, BigDecimal threshold) {
        double distance = -margin(actual, threshold).doubleValue();
        double size = Math.abs(threshold.doubleValue());
        return distance <= 0 ? 0 : size == 0 ? distance : distance / size;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
