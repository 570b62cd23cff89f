package org.jingcai.internal.score;

import java.util.List;
import org.jingcai.answer.PointsRange;
import org.jingcai.facts.YearMonthRange;
import org.jingcai.internal.score.terms.Term;

/**
 * Months of study that employment and dwelling lose because education earns points for them.
 *
 * @param months sure where education surely earns points
 * @param missing absent facts that leave them open
 */
record Study(OpenMonths months, List<String> missing) {

    private static final String PATH = "education.studyPeriods";

    /** @param education the points of the education indicator */
    static Study of(ScoreInput in, PointsRange education) {
        boolean none = education.max() != null && education.max().signum() == 0;
        if (!in.terms().has(Term.STUDY_NOT_ADDED) || none) {
            return new Study(OpenMonths.NONE, List.of());
        }
        List<YearMonthRange> periods = in.kase().education().studyPeriods();
        if (periods == null) {
            return new Study(new OpenMonths(Months.NONE, Months.until(in.round().last())), List.of(PATH));
        }
        OpenMonths all = OpenMonths.NONE;
        for (YearMonthRange period : periods) {
            all = all.or(OpenMonths.of(period.from(), period.to(), in.round().last()));
        }
        boolean openEnd = periods.stream().anyMatch(period -> period.from() == null || period.to() == null);
        boolean earns = education.min() != null && education.min().signum() > 0;
        return new Study(earns ? all : all.doubted(), openEnd ? List.of(PATH) : List.of());
    }
}
