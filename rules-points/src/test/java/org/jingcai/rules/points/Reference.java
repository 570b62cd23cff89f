package org.jingcai.rules.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jingcai.facts.Case;
import org.jingcai.facts.Residence;
import org.jingcai.facts.ResidenceKind;
import org.jingcai.facts.YearMonthRange;

/** The dwelling once more, month by month from the words of the article, for cases in which everything is known. */
final class Reference {

    private static final YearMonth REGISTRATION = YearMonth.of(2017, 1);

    private Reference() {}

    static List<YearMonth> months(List<YearMonthRange> ranges) {
        TreeSet<YearMonth> months = new TreeSet<>();
        for (YearMonthRange range : ranges) {
            for (YearMonth month = range.from(); !month.isAfter(range.to()); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return new ArrayList<>(months);
    }

    /**
     * Points of dwelling.
     *
     * @param study whether months of study are left out
     * @param capOfAll whether the cap counts months of study
     */
    static BigDecimal dwelling(Case kase, boolean study, boolean capOfAll) {
        boolean here = Boolean.TRUE.equals(kase.socialInsurance().unitRegisteredInBeijing())
                && Boolean.TRUE.equals(kase.socialInsurance().actualWorkplaceInBeijing());
        List<YearMonth> insured = here ? months(kase.socialInsurance().insuredMonths()) : List.of();
        List<YearMonth> studied = study ? months(kase.education().studyPeriods()) : List.of();
        int cap = 0;
        for (YearMonth month : insured) {
            cap += capOfAll || !studied.contains(month) ? 1 : 0;
        }
        int own = 0;
        int other = 0;
        for (YearMonth month = YearMonth.of(1990, 1); !month.isAfter(RandomPoints.LAST); month = month.plusMonths(1)) {
            if (studied.contains(month)) {
                continue;
            }
            boolean inOwn = false;
            boolean inOther = false;
            for (Residence home : kase.residences()) {
                if (month.isBefore(home.from()) || month.isAfter(home.to())) {
                    continue;
                }
                inOwn |= counts(home, month, insured) && isOwn(home.kind());
                inOther |= counts(home, month, insured) && !isOwn(home.kind());
            }
            own += inOwn ? 1 : 0;
            other += inOther && !inOwn ? 1 : 0;
        }
        int ownCounted = Math.min(own, cap);
        int otherCounted = Math.min(other, cap - ownCounted);
        return rounded(ownCounted, 12).add(rounded(otherCounted, 24));
    }

    private static BigDecimal rounded(int months, int each) {
        return BigDecimal.valueOf(months).divide(BigDecimal.valueOf(each), 2, RoundingMode.HALF_UP);
    }

    private static boolean isOwn(ResidenceKind kind) {
        return kind == ResidenceKind.OWN || kind == ResidenceKind.SPOUSE_OWN;
    }

    private static boolean counts(Residence home, YearMonth month, List<YearMonth> insured) {
        boolean proven = !home.kind().name().startsWith("SPOUSE") || home.marriageProven();
        boolean lawful = home.plannedUseResidential() && proven;
        return switch (home.kind()) {
            case OWN, SPOUSE_OWN -> lawful && home.titleCertificate();
            case UNIT_DORM, SPOUSE_UNIT_DORM ->
                lawful
                        && home.titleCertificate()
                        && home.titleOwnedByUnit()
                        && (!month.isBefore(REGISTRATION) || insured.contains(month));
            case RENT, SPOUSE_RENT ->
                lawful && (month.isBefore(REGISTRATION) ? insured.contains(month) : home.leaseRegisteredOnPlatform());
        };
    }
}
