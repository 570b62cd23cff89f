package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingcai.answer.NextStep;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Status;
import org.jingcai.facts.Residence;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** The next full year of every clock that runs: employment, dwelling, relocation, the seven years of insurance. */
final class NextSteps {

    private static final int YEAR = 12;
    private static final int SEVEN_YEARS = 84;

    private final ScoreInput in;
    private final List<NextStep> steps = new ArrayList<>();

    private NextSteps(ScoreInput in) {
        this.in = in;
    }

    static List<NextStep> of(ScoreInput in) {
        NextSteps next = new NextSteps(in);
        next.insurance();
        Insured insured = new Insured(in);
        if (insured.inBeijing() == Status.MET && insured.months().isCertain()) {
            next.employment(insured);
            next.dwelling(insured);
        }
        next.relocation();
        next.steps.sort(Comparator.comparing(NextStep::on));
        return next.steps;
    }

    private void insurance() {
        Integer months = in.kase().socialInsurance().continuousMonths();
        if (months != null && months < SEVEN_YEARS) {
            add(
                    "pt-12-3",
                    Text.of("连续缴费满 7 年，具备资格条件", "seven years of continuous insurance: eligible"),
                    SEVEN_YEARS - months,
                    BigDecimal.ZERO);
        }
    }

    private void employment(Insured insured) {
        BigDecimal rate = in.rates().of(Employment.ID);
        int left = left(insured.months().max());
        if (rate != null) {
            int years = (insured.months().max() + left) / YEAR;
            add(
                    Employment.ID,
                    Text.of("继续正常缴费，就业满 " + years + " 年", "go on paying: " + years + " full years of employment"),
                    left,
                    ScoreInput.points(left, rate, in.terms().monthsOf(Employment.ID)));
        }
    }

    private void dwelling(Insured insured) {
        List<Residence> residences = in.kase().residences();
        if (residences == null) {
            return;
        }
        Dwelling dwelling = new Dwelling(in, insured, new Study(OpenMonths.NONE, List.of()));
        Dwelling.Sum sum = dwelling.least();
        if (!sum.equals(dwelling.most())) {
            return;
        }
        boolean own = residences.stream()
                .anyMatch(home -> goesOn(home) && home.kind() != null && Dwelling.isOwn(home.kind()));
        boolean other = residences.stream()
                .anyMatch(home -> goesOn(home) && home.kind() != null && !Dwelling.isOwn(home.kind()));
        if (own && sum.own() > 0) {
            year(Dwelling.OWN, "继续居住自有住所", "go on living in the own dwelling", sum.own());
        } else if (other && sum.other() > 0) {
            year(Dwelling.OTHER, "继续居住宿舍或租赁住所（合同须备案）", "go on living in the dormitory or rented dwelling", sum.other());
        }
    }

    private boolean goesOn(Residence home) {
        YearMonth to = home.to();
        return to == null || to.isAfter(in.round().last());
    }

    private void year(String id, String zh, String en, int months) {
        BigDecimal rate = in.rates().of(id);
        if (rate != null) {
            int left = left(months);
            add(
                    id,
                    Text.of(
                            zh + "，满 " + (months + left) / YEAR + " 年",
                            en + ": " + (months + left) / YEAR + " full years"),
                    left,
                    ScoreInput.points(left, rate, in.terms().monthsOf(id)));
        }
    }

    private void relocation() {
        PointsRange now = new Relocation(in).tally().points();
        if (!now.isCertain() || now.max() == null) {
            return;
        }
        moved(Relocation.HOME, in.kase().jobHousing().movedHomeMonths(), "居住地转移", "home moved");
        moved(Relocation.BOTH, in.kase().jobHousing().movedBothMonths(), "职住均转移", "home and job moved");
    }

    private void moved(String id, @Nullable Integer months, String zh, String en) {
        BigDecimal rate = in.rates().of(id);
        if (months != null && months > 0 && rate != null) {
            int left = left(months);
            add(
                    id,
                    Text.of(
                            zh + "满 " + (months + left) / YEAR + " 年",
                            en + ": " + (months + left) / YEAR + " full years"),
                    left,
                    rate);
        }
    }

    private static int left(int months) {
        return YEAR - months % YEAR;
    }

    private void add(String id, Text action, int months, BigDecimal points) {
        LocalDate on = in.round().last().plusMonths(months).atEndOfMonth();
        steps.add(new NextStep(id, action, on, points));
    }
}
