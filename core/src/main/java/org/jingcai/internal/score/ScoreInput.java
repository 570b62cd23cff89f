package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jingcai.answer.PointsRange;
import org.jingcai.facts.Case;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jingcai.text.Text;

/** What every indicator is worked out from. */
record ScoreInput(Case kase, Round round, ScoreTerms terms, Rates rates) {

    private static final int ENDLESS = 2;

    /**
     * Months by their rate, exact; to two decimals where the quotient does not end, which no published rate gives.
     *
     * @param each months for which the points are granted
     */
    static BigDecimal points(int months, BigDecimal points, int each) {
        BigDecimal product = points.multiply(BigDecimal.valueOf(months));
        try {
            return product.divide(BigDecimal.valueOf(each));
        } catch (ArithmeticException e) {
            return product.divide(BigDecimal.valueOf(each), ENDLESS, RoundingMode.HALF_UP);
        }
    }

    /** An indicator whose points nobody has published: nothing to nobody knows what. */
    Tally unpublished(String provision, Text name, boolean deduction, List<String> keys, List<Row> rows) {
        List<String> missing = keys.stream().map(Rates::path).toList();
        PointsRange range =
                deduction ? PointsRange.between(null, BigDecimal.ZERO) : PointsRange.between(BigDecimal.ZERO, null);
        Text working = Text.of(
                "分值未公布：" + Say.missing(missing).zh(),
                "points not published, " + Say.missing(missing).en());
        return new Tally(provision, name, deduction, range, working, missing, rows);
    }
}
