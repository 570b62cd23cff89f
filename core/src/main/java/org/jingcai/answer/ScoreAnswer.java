package org.jingcai.answer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points of the settlement system, computed also for those who are not eligible.
 *
 * @param passMark of the round; null where it is not published
 */
public record ScoreAnswer(
        Basis basis,
        EligibilityAnswer eligibility,
        List<Indicator> indicators,
        PointsRange total,
        @Nullable BigDecimal passMark)
        implements Answer {

    public ScoreAnswer {
        indicators = List.copyOf(indicators);
    }
}
