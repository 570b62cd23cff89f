package org.jingcai.answer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points of the settlement system, computed also for those who are not eligible.
 *
 * @param total the exact sum of the ranges of the indicators
 * @param passMark of the round; null where it is not published or the round is not known
 * @param next what would add points next, soonest first
 */
public record ScoreAnswer(
        Basis basis,
        EligibilityAnswer eligibility,
        List<Indicator> indicators,
        PointsRange total,
        @Nullable BigDecimal passMark,
        List<NextStep> next)
        implements Answer {

    public ScoreAnswer {
        indicators = List.copyOf(indicators);
        next = List.copyOf(next);
    }

    public ScoreAnswer(
            Basis basis,
            EligibilityAnswer eligibility,
            List<Indicator> indicators,
            PointsRange total,
            @Nullable BigDecimal passMark) {
        this(basis, eligibility, indicators, total, passMark, List.of());
    }
}
