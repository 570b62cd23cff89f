package org.jingcai.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The entrepreneurial team the applicant belongs to.
 *
 * <p>A null component is unknown.
 */
@WithBuilder
public record Team(
        @Label(zh = "近三年累计自主投入", en = "own investment over three years", unit = FactUnit.CNY) @Nullable
        BigDecimal selfInvestment3y,

        @Label(zh = "股权类现金融资", en = "equity financing in cash", unit = FactUnit.CNY) @Nullable
        BigDecimal equityCashFinancing,

        @Label(zh = "近三年平均每年纳税", en = "average yearly tax over three years", unit = FactUnit.CNY) @Nullable
        BigDecimal taxAverage3y) {

    /** Nothing is known. */
    public static final Team UNKNOWN = TeamBuilder.builder().build();

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
