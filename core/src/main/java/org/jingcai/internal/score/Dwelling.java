package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Status;
import org.jingcai.facts.Residence;
import org.jingcai.facts.ResidenceKind;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jingcai.internal.score.terms.Term;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lawful and stable dwelling: the months of own dwellings and of dormitories and rented ones, each month once and own
 * before other, never more months than those of employment.
 */
final class Dwelling {

    static final String ID = "pt-13-2";
    static final String OWN = "pt-13-2-own";
    static final String OTHER = "pt-13-2-other";
    private static final Text NAME = Text.of("合法稳定住所", "lawful and stable dwelling");
    private static final String LIST = "residences";
    private static final String DECIMALS = "pt-13-2.decimals";
    private static final String WHOLE_YEARS = "pt-13-2.wholeYears";

    private final ScoreInput in;
    private final ScoreTerms terms;
    private final Insured insured;
    private final Study study;
    private final List<Home> homes = new ArrayList<>();
    private final boolean unknownList;
    private final OpenMonths own;
    private final OpenMonths rentBefore;
    private final OpenMonths otherDirect;

    /** Own and other months that earn points, and what they were before the cap. */
    record Sum(int own, int other, int ownBefore, int otherBefore) {}

    Dwelling(ScoreInput in, Insured insured, Study study) {
        this.in = in;
        this.terms = in.terms();
        this.insured = insured;
        this.study = study;
        List<Residence> residences = in.kase().residences();
        this.unknownList = residences == null;
        OpenMonths ownMonths = OpenMonths.NONE;
        OpenMonths before = OpenMonths.NONE;
        OpenMonths direct = OpenMonths.NONE;
        if (residences == null) {
            ownMonths = new OpenMonths(Months.NONE, Months.until(in.round().last()));
        } else {
            for (int i = 0; i < residences.size(); i++) {
                Home home = new Home(residences.get(i), LIST + "[" + i + "].", in);
                homes.add(home);
                ownMonths = ownMonths.or(home.own());
                before = before.or(home.byEmployment());
                direct = direct.or(home.direct());
            }
        }
        this.own = ownMonths;
        this.rentBefore = before;
        this.otherDirect = direct;
    }

    /** The least the months can come to. */
    Sum least() {
        int employed = insured.months().min();
        Months lost = study.months().possible();
        int cap = employed - insured.most(lost, employed);
        Months ownMonths = own.sure().without(lost);
        Months direct = otherDirect.sure().without(own.sure()).without(lost);
        Months before = rentBefore
                .sure()
                .without(own.sure())
                .without(otherDirect.sure())
                .without(lost);
        return sum(ownMonths.count(), direct.count() + insured.least(before, employed), cap);
    }

    /** The most they can come to. */
    Sum most() {
        int employed = insured.months().max();
        Months lost = study.months().sure();
        Months ownMonths = own.possible().without(lost);
        Months direct = otherDirect.possible().without(own.possible()).without(lost);
        Months before = rentBefore
                .possible()
                .without(own.possible())
                .without(otherDirect.possible())
                .without(lost);
        return sum(ownMonths.count(), direct.count() + insured.most(before, employed), employed);
    }

    private Sum sum(int ownMonths, int otherMonths, int cap) {
        if (!terms.has(Term.DWELLING_CAPPED)) {
            return new Sum(ownMonths, otherMonths, ownMonths, otherMonths);
        }
        int ownCounted = Math.min(ownMonths, cap);
        return new Sum(ownCounted, Math.min(otherMonths, cap - ownCounted), ownMonths, otherMonths);
    }

    private BigDecimal points(int months, BigDecimal rate, String id) {
        int each = terms.monthsOf(id);
        boolean fullYears = terms.has(Term.CLASS_FULL_YEARS)
                || in.rates().of(WHOLE_YEARS, BigDecimal.ZERO).signum() != 0;
        int counted = fullYears ? months / each * each : months;
        BigDecimal product = rate.multiply(BigDecimal.valueOf(counted));
        if (!terms.has(Term.CLASS_ROUNDED)) {
            return ScoreInput.points(counted, rate, each);
        }
        int decimals = in.rates().of(DECIMALS, BigDecimal.valueOf(2)).intValue();
        return product.divide(BigDecimal.valueOf(each), decimals, RoundingMode.HALF_UP);
    }

    Tally tally() {
        BigDecimal ownRate = in.rates().of(OWN);
        BigDecimal otherRate = in.rates().of(OTHER);
        if (ownRate == null || otherRate == null) {
            return in.unpublished(ID, NAME, false, List.of(ownRate == null ? OWN : OTHER), List.of());
        }
        Sum least = least();
        Sum most = most();
        BigDecimal ownLeast = points(least.own(), ownRate, OWN);
        BigDecimal otherLeast = points(least.other(), otherRate, OTHER);
        BigDecimal ownMost = points(most.own(), ownRate, OWN);
        BigDecimal otherMost = points(most.other(), otherRate, OTHER);
        PointsRange range = PointsRange.between(ownLeast.add(otherLeast), ownMost.add(otherMost));
        List<String> missing = range.isCertain() ? List.of() : missing();
        Text working;
        if (range.isCertain() && ownLeast.compareTo(ownMost) == 0) {
            working = term("自有", "own", least.own(), ownRate, OWN, ownLeast)
                    .with(term("宿舍和租赁", "dormitory and rent", least.other(), otherRate, OTHER, otherLeast))
                    .with(capped(least))
                    .text(Say.zh(range), Say.en(range));
        } else {
            working = Text.of(
                    "自有 " + least.own() + " 至 " + most.own() + " 个月，宿舍和租赁 " + least.other() + " 至 " + most.other()
                            + " 个月（已按就业 " + insured.months().zh() + " 个月封顶），合计 " + Say.zh(range),
                    "own " + least.own() + " to " + most.own() + " months, dormitory and rent " + least.other() + " to "
                            + most.other() + " (capped by " + insured.months().en()
                            + " months of employment), together "
                            + Say.en(range));
        }
        return new Tally(ID, NAME, false, range, working, missing, new DwellingRows(this, in, range, missing).rows());
    }

    /** Parts of a working that are joined by a plus. */
    private record Parts(List<String> zh, List<String> en, String noteZh, String noteEn) {

        Parts with(Parts other) {
            List<String> both = new ArrayList<>(zh);
            both.addAll(other.zh);
            List<String> bothEn = new ArrayList<>(en);
            bothEn.addAll(other.en);
            return new Parts(both, bothEn, noteZh + other.noteZh, noteEn + other.noteEn);
        }

        Text text(String totalZh, String totalEn) {
            return Text.of(
                    String.join(" + ", zh) + " = " + totalZh + noteZh,
                    String.join(" + ", en) + " = " + totalEn + noteEn);
        }
    }

    private Parts term(String zh, String en, int months, BigDecimal rate, String id, BigDecimal points) {
        int each = terms.monthsOf(id);
        String sum = " ÷ " + each + " × " + Say.plain(rate) + "（";
        return new Parts(
                List.of(zh + " " + months + " 个月" + sum + Say.points(points) + "）"),
                List.of(en + " " + months + " months ÷ " + each + " × " + Say.plain(rate) + " (" + Say.points(points)
                        + ")"),
                "",
                "");
    }

    private Parts capped(Sum sum) {
        int before = sum.ownBefore() + sum.otherBefore();
        int after = sum.own() + sum.other();
        return before == after
                ? new Parts(List.of(), List.of(), "", "")
                : new Parts(
                        List.of(),
                        List.of(),
                        "；住所 " + before + " 个月多于就业，按 " + after + " 个月计，自有优先",
                        "; " + before + " months of dwelling exceed employment, " + after + " count, own first");
    }

    /** Absent facts that leave the months open. */
    private List<String> missing() {
        Set<String> paths = new LinkedHashSet<>();
        if (unknownList) {
            paths.add(LIST);
        }
        homes.forEach(home -> paths.addAll(home.missing()));
        paths.addAll(insured.missingForMonths());
        if (!study.months().possible().isEmpty()) {
            paths.addAll(study.missing());
        }
        Sum least = least();
        Sum most = most();
        if (paths.isEmpty() || calendarOpen() && (least.other() != most.other() || least.own() != most.own())) {
            if (calendarOpen()) {
                paths.addAll(insured.missingForCalendar());
            }
        }
        return List.copyOf(paths);
    }

    /** Whether it is open how many of the months before registration were months of employment. */
    boolean calendarOpen() {
        int employed = insured.months().max();
        return insured.least(rentBefore.possible(), employed) != insured.most(rentBefore.possible(), employed)
                || insured.least(study.months().possible(), employed)
                        != insured.most(study.months().possible(), employed);
    }

    Insured insured() {
        return insured;
    }

    List<Home> homes() {
        return homes;
    }

    boolean unknownList() {
        return unknownList;
    }

    OpenMonths rentBefore() {
        return rentBefore;
    }

    OpenMonths ownMonths() {
        return own;
    }

    /** One dwelling: for which months it counts, and as what. */
    static final class Home {

        private final Residence residence;
        private final String path;
        private final ScoreTerms terms;
        private final OpenMonths lived;
        private final Months beforeRegistration;
        private final Months sinceRegistration;

        Home(Residence residence, String path, ScoreInput in) {
            this.residence = residence;
            this.path = path;
            this.terms = in.terms();
            YearMonth last = in.round().last();
            boolean neither = residence.from() == null && residence.to() == null;
            this.lived = neither
                    ? new OpenMonths(Months.NONE, Months.until(last))
                    : OpenMonths.of(residence.from(), residence.to() == null ? last : residence.to(), last);
            Months all = Months.until(last);
            Months early = terms.has(Term.RENT_BY_EMPLOYMENT)
                    ? Months.until(month(Term.RENT_BY_EMPLOYMENT).minusMonths(1))
                    : Months.NONE;
            this.beforeRegistration = early.and(all);
            this.sinceRegistration = all.without(early);
        }

        private YearMonth month(Term term) {
            return YearMonth.of(terms.integer(term, 0), terms.integer(term, 1));
        }

        Residence residence() {
            return residence;
        }

        OpenMonths lived() {
            return lived;
        }

        Months since() {
            return sinceRegistration;
        }

        private List<ResidenceKind> kinds() {
            ResidenceKind kind = residence.kind();
            return kind == null ? List.of(ResidenceKind.values()) : List.of(kind);
        }

        OpenMonths own() {
            return months(lived, Dwelling::isOwn, this::lawful);
        }

        OpenMonths byEmployment() {
            return months(lived.and(beforeRegistration), kind -> !isOwn(kind), this::lawful);
        }

        OpenMonths direct() {
            return months(
                    lived.and(sinceRegistration),
                    kind -> !isOwn(kind),
                    kind -> lawful(kind).and(registered(kind)));
        }

        private OpenMonths months(
                OpenMonths of, Predicate<ResidenceKind> ofClass, Function<ResidenceKind, Status> counts) {
            boolean sure = true;
            boolean possible = false;
            for (ResidenceKind kind : kinds()) {
                Status status = ofClass.test(kind) ? counts.apply(kind) : Status.UNMET;
                sure &= status == Status.MET;
                possible |= status != Status.UNMET;
            }
            return sure ? of : possible ? of.doubted() : OpenMonths.NONE;
        }

        private Status lawful(ResidenceKind kind) {
            return planned().and(titled(kind)).and(unitOwned(kind)).and(spouse(kind));
        }

        Status planned() {
            return terms.has(Term.DWELLING_RESIDENTIAL) ? Say.status(residence.plannedUseResidential()) : Status.MET;
        }

        Status titled(ResidenceKind kind) {
            return terms.has(Term.DWELLING_TITLED) && !isRent(kind)
                    ? Say.status(residence.titleCertificate())
                    : Status.NOT_APPLICABLE;
        }

        Status unitOwned(ResidenceKind kind) {
            return terms.has(Term.DORMITORY_OF_UNIT) && isDormitory(kind)
                    ? Say.status(residence.titleOwnedByUnit())
                    : Status.NOT_APPLICABLE;
        }

        Status spouse(ResidenceKind kind) {
            return terms.has(Term.SPOUSE_PROVEN) && isSpouse(kind)
                    ? Say.status(residence.marriageProven())
                    : Status.NOT_APPLICABLE;
        }

        Status registered(ResidenceKind kind) {
            return terms.has(Term.RENT_REGISTERED) && isRent(kind)
                    ? Say.status(residence.leaseRegisteredOnPlatform())
                    : Status.NOT_APPLICABLE;
        }

        /** Absent facts, where the dwelling may still count. */
        List<String> missing() {
            List<String> paths = new ArrayList<>();
            OpenMonths any = own().or(byEmployment()).or(direct());
            if (any.possible().isEmpty() || any.sure().count() == any.possible().count() && residence.kind() != null) {
                return paths;
            }
            absent(paths, residence.kind(), "kind");
            absent(paths, residence.from(), "from");
            ResidenceKind kind = residence.kind();
            absent(paths, residence.plannedUseResidential(), "plannedUseResidential");
            if (kind == null || !isRent(kind)) {
                absent(paths, residence.titleCertificate(), "titleCertificate");
            }
            if (kind == null || isDormitory(kind)) {
                absent(paths, residence.titleOwnedByUnit(), "titleOwnedByUnit");
            }
            if (kind == null || isSpouse(kind)) {
                absent(paths, residence.marriageProven(), "marriageProven");
            }
            boolean late = !lived.and(sinceRegistration).possible().isEmpty();
            if (late && (kind == null || isRent(kind))) {
                absent(paths, residence.leaseRegisteredOnPlatform(), "leaseRegisteredOnPlatform");
            }
            return paths;
        }

        private void absent(List<String> paths, @Nullable Object fact, String name) {
            if (fact == null) {
                paths.add(path + name);
            }
        }

        String path(String name) {
            return path + name;
        }
    }

    static boolean isOwn(ResidenceKind kind) {
        return kind == ResidenceKind.OWN || kind == ResidenceKind.SPOUSE_OWN;
    }

    static boolean isDormitory(ResidenceKind kind) {
        return kind == ResidenceKind.UNIT_DORM || kind == ResidenceKind.SPOUSE_UNIT_DORM;
    }

    static boolean isRent(ResidenceKind kind) {
        return kind == ResidenceKind.RENT || kind == ResidenceKind.SPOUSE_RENT;
    }

    static boolean isSpouse(ResidenceKind kind) {
        return kind == ResidenceKind.SPOUSE_OWN
                || kind == ResidenceKind.SPOUSE_UNIT_DORM
                || kind == ResidenceKind.SPOUSE_RENT;
    }
}
