package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Status;
import org.jingcai.facts.District;
import org.jingcai.facts.JobHousing;
import org.jingcai.facts.PayingDistrict;
import org.jingcai.facts.Residence;
import org.jingcai.facts.ResidenceKind;
import org.jingcai.internal.score.terms.Term;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Home, or home and job, moved out of the core districts: full years of months since the rule began, each month in one of
 * the two kinds.
 */
final class Relocation {

    static final String ID = "pt-13-4";
    static final String HOME = "pt-13-4-a";
    static final String BOTH = "pt-13-4-b";
    private static final Text NAME = Text.of("职住区域", "job and housing district");
    private static final String HOME_MONTHS = "jobHousing.movedHomeMonths";
    private static final String BOTH_MONTHS = "jobHousing.movedBothMonths";
    private static final String PAYING = "socialInsurance.payingDistrict";

    private final ScoreInput in;
    private final JobHousing facts;
    private final Set<District> core;
    private final int calendar;
    private final int year;

    Relocation(ScoreInput in) {
        this.in = in;
        this.facts = in.kase().jobHousing();
        Set<District> set = in.kase().parameters().coreSixDistricts();
        this.core = set == null ? in.rates().coreDistricts() : set;
        this.year = in.terms().has(Term.MOVED_FULL_YEARS) ? in.terms().integer(Term.MOVED_FULL_YEARS, 0) : 1;
        YearMonth first =
                YearMonth.of(in.terms().integer(Term.HOME_MOVED, 0), in.terms().integer(Term.HOME_MOVED, 1));
        this.calendar = Months.between(first, in.round().last()).count();
    }

    Tally tally() {
        BigDecimal homeRate = in.rates().of(HOME);
        BigDecimal bothRate = in.rates().of(BOTH);
        if (homeRate == null || bothRate == null) {
            return in.unpublished(ID, NAME, false, List.of(homeRate == null ? HOME : BOTH), List.of());
        }
        IntRange home = months(facts.movedHomeMonths());
        IntRange both = months(facts.movedBothMonths());
        boolean claimed = home.max() + both.max() >= year;
        Status homes = claimed ? homes() : Status.NOT_APPLICABLE;
        Status job = both.max() >= year ? job() : Status.NOT_APPLICABLE;
        // The least where everything open is missed, the most where it is met.
        BigDecimal least = homes == Status.MET || homes == Status.NOT_APPLICABLE
                ? points(home.min(), job == Status.MET ? both.min() : 0, 0, homeRate, bothRate)
                : BigDecimal.ZERO;
        BigDecimal most = homes == Status.UNMET
                ? BigDecimal.ZERO
                : job == Status.UNMET
                        ? points(home.max(), 0, both.max(), homeRate, bothRate)
                        : points(home.max(), both.max(), 0, homeRate, bothRate);
        PointsRange range = PointsRange.between(least, most);
        List<String> missing = range.isCertain() ? List.of() : missing(homes, job);
        return new Tally(
                ID,
                NAME,
                false,
                range,
                working(range, homes, job, missing),
                missing,
                rows(range, homes, job, home, both, missing));
    }

    /** Claimed months, never more than the calendar holds. */
    private IntRange months(@Nullable Integer claimed) {
        return claimed == null ? new IntRange(0, calendar) : IntRange.exactly(Math.min(claimed, calendar));
    }

    /**
     * Points for months.
     *
     * @param open months that count with the home's where they do not count as both
     */
    private BigDecimal points(int home, int both, int open, BigDecimal homeRate, BigDecimal bothRate) {
        int bothYears = both / year;
        int room = calendar - bothYears * year;
        int homeYears = Math.min(home + open, room) / year;
        BigDecimal ofBoth = limited(bothRate.multiply(BigDecimal.valueOf(bothYears)), BOTH);
        return limited(homeRate.multiply(BigDecimal.valueOf(homeYears)), HOME).add(ofBoth);
    }

    private BigDecimal limited(BigDecimal points, String id) {
        return points.min(in.rates().of(id + ".max", points));
    }

    /** Whether a home of the applicant's own lies outside the core, having been in it before. */
    private Status homes() {
        if (!in.terms().has(Term.HOME_BY_OWNED)) {
            return Status.MET;
        }
        List<Residence> residences = in.kase().residences();
        if (residences == null) {
            return Status.UNKNOWN;
        }
        Status best = Status.UNMET;
        for (Residence residence : residences) {
            best = best.or(outside(residence));
        }
        return best == Status.MET ? wasInCore(residences) : best == Status.REVIEW ? Status.REVIEW : best;
    }

    private Status outside(Residence residence) {
        ResidenceKind kind = residence.kind();
        Status own = kind == null
                ? Status.UNKNOWN
                : kind == ResidenceKind.OWN
                        ? Status.MET
                        : kind == ResidenceKind.SPOUSE_OWN ? Status.REVIEW : Status.UNMET;
        Status title = residence.titleCertificate() == null
                ? Status.UNKNOWN
                : residence.titleCertificate() ? Status.MET : Status.REVIEW;
        return own.and(beyondCore(residence.district())).and(title);
    }

    private Status beyondCore(@Nullable District district) {
        return district == null
                ? Status.UNKNOWN
                : Status.of(!core.contains(district) && district != District.OUTSIDE_BEIJING);
    }

    /** 「由城六区转移」: some dwelling in the core; without one a person must judge. */
    private Status wasInCore(List<Residence> residences) {
        boolean any = residences.stream().anyMatch(one -> one.district() != null && core.contains(one.district()));
        boolean open = residences.stream().anyMatch(one -> one.district() == null);
        return any ? Status.MET : open ? Status.UNKNOWN : Status.REVIEW;
    }

    /** Whether the job is outside the core, as the place of payment deems it. */
    private Status job() {
        PayingDistrict paying = in.kase().socialInsurance().payingDistrict();
        if (!in.terms().has(Term.JOB_BY_PAYMENT)) {
            return Status.MET;
        }
        return paying == null
                ? Status.UNKNOWN
                : paying == PayingDistrict.MUNICIPAL_LEVEL ? Status.UNMET : beyondCore(paying.district());
    }

    private List<String> missing(Status homes, Status job) {
        Set<String> paths = new LinkedHashSet<>();
        if (facts.movedHomeMonths() == null) {
            paths.add(HOME_MONTHS);
        }
        if (facts.movedBothMonths() == null) {
            paths.add(BOTH_MONTHS);
        }
        if (homes == Status.UNKNOWN) {
            paths.addAll(missingHomes());
        }
        if (job == Status.UNKNOWN) {
            paths.add(PAYING);
        }
        return List.copyOf(paths);
    }

    private List<String> missingHomes() {
        List<Residence> residences = in.kase().residences();
        if (residences == null) {
            return List.of("residences");
        }
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < residences.size(); i++) {
            Residence one = residences.get(i);
            String path = "residences[" + i + "].";
            if (one.kind() == null) {
                paths.add(path + "kind");
            }
            if (one.district() == null) {
                paths.add(path + "district");
            }
            if (one.titleCertificate() == null && (one.kind() == null || Dwelling.isOwn(one.kind()))) {
                paths.add(path + "titleCertificate");
            }
        }
        return paths;
    }

    private List<Row> rows(
            PointsRange range, Status homes, Status job, IntRange home, IntRange both, List<String> missing) {
        Status all = missing.isEmpty() ? Status.REVIEW : Status.UNKNOWN;
        Status certain =
                range.isCertain() && range.max() != null ? Status.of(range.max().signum() > 0) : all;
        Status ofHome = home.max() < year && both.max() < year ? Status.UNMET : certain;
        Status ofBoth = both.max() < year
                ? Status.UNMET
                : job == Status.UNMET && homes != Status.UNKNOWN
                        ? (homes == Status.UNMET ? Status.UNMET : Status.REVIEW)
                        : certain;
        int claimed = Math.max(home.max(), both.max());
        boolean counted = facts.movedHomeMonths() != null && facts.movedBothMonths() != null;
        Status full = claimed >= year && (counted || Math.max(home.min(), both.min()) >= year)
                ? Status.MET
                : counted ? claimed == 0 ? Status.NOT_APPLICABLE : Status.UNMET : Status.UNKNOWN;
        List<String> monthsMissing = Stream.of(HOME_MONTHS, BOTH_MONTHS)
                .filter(path ->
                        path.equals(HOME_MONTHS) ? facts.movedHomeMonths() == null : facts.movedBothMonths() == null)
                .toList();
        return List.of(
                Row.of(
                        HOME,
                        ofHome,
                        Text.of("居住地转移 " + home.zh() + " 个月", home.en() + " months with the home moved"),
                        List.of(HOME_MONTHS),
                        missing),
                Row.of(
                        BOTH,
                        ofBoth,
                        Text.of("职住均转移 " + both.zh() + " 个月", both.en() + " months with home and job moved"),
                        List.of(BOTH_MONTHS),
                        missing),
                Row.of(
                        "pt-13-4-min",
                        full,
                        Text.of(
                                "累计 " + year + " 个月计一年，最多一项 " + claimed + " 个月",
                                year + " months make a year, " + claimed + " at most in one kind"),
                        List.of(HOME_MONTHS, BOTH_MONTHS),
                        monthsMissing),
                Row.of(
                        "pt-13-4-job",
                        job,
                        Say.condition(Text.of("社保缴费区在城六区以外", "insurance paid outside the core"), job, List.of(PAYING)),
                        List.of(PAYING),
                        List.of(PAYING)),
                homeRow(homes));
    }

    private Row homeRow(Status homes) {
        List<String> missing = homes == Status.UNKNOWN ? missingHomes() : List.of();
        Text what = Text.of("本人自有住所由城六区转移到其他区", "own dwelling moved from the core to another district");
        return Row.of("pt-13-4-home", homes, Say.condition(what, homes, missing), List.of("residences"), missing);
    }

    private Text working(PointsRange range, Status homes, Status job, List<String> missing) {
        if (homes == Status.UNMET) {
            return Text.of("没有城六区以外的本人自有住所，不积分", "no own dwelling outside the core, no points");
        }
        IntRange home = months(facts.movedHomeMonths());
        IntRange both = months(facts.movedBothMonths());
        String zh = "居住地转移 " + home.zh() + " 个月、职住均转移 " + both.zh() + " 个月，满 " + year + " 个月计一年：" + Say.zh(range);
        String en = "home moved " + home.en() + " months, home and job " + both.en() + " months, full years only: "
                + Say.en(range);
        if (homes == Status.REVIEW) {
            zh += "（自有住所须人工判断）";
            en += " (the own dwelling is for a person to judge)";
        }
        if (job == Status.UNMET) {
            zh += "（社保在城六区缴纳，职住均转移不成立）";
            en += " (insurance is paid in the core)";
        }
        return missing.isEmpty()
                ? Text.of(zh, en)
                : Text.of(
                        zh + "；" + Say.missing(missing).zh(),
                        en + "; " + Say.missing(missing).en());
    }
}
