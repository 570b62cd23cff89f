package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Status;
import org.jingcai.facts.InsuranceType;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Lawful and stable employment: months of the insurance with the most, by a rate. */
final class Employment {

    static final String ID = "pt-13-1";
    static final String PLACE = "pt-13-1-place";
    private static final Text NAME = Text.of("合法稳定就业", "lawful and stable employment");
    private static final List<String> MONTHS = List.of("socialInsurance.monthsByType");
    private static final List<String> WHERE =
            List.of("socialInsurance.unitRegisteredInBeijing", "socialInsurance.actualWorkplaceInBeijing");

    private final ScoreInput in;
    private final Insured insured;
    private final Study study;

    Employment(ScoreInput in, Insured insured, Study study) {
        this.in = in;
        this.insured = insured;
        this.study = study;
    }

    /** Months that earn points: those of employment without those of study. */
    private IntRange scoring() {
        IntRange months = insured.months();
        int lost = insured.most(study.months().possible(), months.min());
        int surelyLost = insured.least(study.months().sure(), months.max());
        return new IntRange(months.min() - lost, months.max() - surelyLost);
    }

    Tally tally() {
        BigDecimal rate = in.rates().of(ID);
        int each = in.terms().monthsOf(ID);
        IntRange scoring = scoring();
        List<String> missing = new ArrayList<>(insured.missingForMonths());
        if (!study.months().possible().isEmpty() && !scoring.isCertain()) {
            missing.addAll(study.missing());
            if (insured.least(study.months().possible(), insured.months().max())
                    != insured.most(study.months().possible(), insured.months().max())) {
                missing.addAll(insured.missingForCalendar());
            }
        }
        if (rate == null) {
            return in.unpublished(
                    ID,
                    NAME,
                    false,
                    List.of(ID),
                    List.of(
                            place(),
                            row(Status.UNKNOWN, Text.of("分值未公布", "points not published"), List.of(Rates.path(ID)))));
        }
        PointsRange points = PointsRange.between(
                ScoreInput.points(scoring.min(), rate, each), ScoreInput.points(scoring.max(), rate, each));
        List<String> open = points.isCertain() ? List.of() : missing;
        Text working = working(scoring, rate, each, points);
        Tally bare = new Tally(ID, NAME, false, points, working, open, List.of());
        return new Tally(ID, NAME, false, points, working, open, List.of(place(), row(bare.status(), working, open)));
    }

    private Row row(Status status, Text message, List<String> missing) {
        return Row.of(ID, status, message, MONTHS, missing);
    }

    private Row place() {
        Text what = Text.of("单位在京登记注册且实际就业地在京", "unit registered and workplace in Beijing");
        List<String> missing = insured.missingForPlace();
        return Row.of(PLACE, insured.inBeijing(), Say.condition(what, insured.inBeijing(), missing), WHERE, missing);
    }

    private Text working(IntRange scoring, BigDecimal rate, int each, PointsRange points) {
        if (insured.inBeijing() == Status.UNMET) {
            return Text.of("单位或就业地不在京，不计就业年限", "unit or workplace outside Beijing, no months count");
        }
        IntRange all = insured.months();
        InsuranceType longest = insured.longest();
        String best = longest == null ? "" : "（" + longest.zh() + "）";
        String bestEn = longest == null ? "" : " (" + longest.en() + ")";
        String zh = "";
        String en = "";
        if (!scoring.equals(all)) {
            IntRange lost = new IntRange(
                    insured.least(study.months().sure(), all.max()),
                    insured.most(study.months().possible(), all.max()));
            zh = all.zh() + " 个月" + best + "，其中学习期间 " + lost.zh() + " 个月不累加；";
            en = all.en() + " months" + bestEn + ", of which " + lost.en() + " of study not added; ";
            best = "";
            bestEn = "";
        }
        return Text.of(
                zh + scoring.zh() + " 个月" + best + " ÷ " + each + " × " + Say.plain(rate) + " = " + Say.zh(points),
                en + scoring.en() + " months" + bestEn + " ÷ " + each + " × " + Say.plain(rate) + " = "
                        + Say.en(points));
    }

    /** Points for so many more months; null where no rate is known. */
    @Nullable
    BigDecimal yearly() {
        return in.rates().of(ID);
    }
}
