package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Status;
import org.jingcai.facts.Innovation;
import org.jingcai.facts.InnovationAward;
import org.jingcai.facts.InnovationAwardKind;
import org.jingcai.facts.InnovationAwardLevel;
import org.jingcai.facts.InvestOrEmployKind;
import org.jingcai.internal.score.terms.Term;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Innovation: the best award by annex 2, and work for or investment in a body of annex 2, each under its cap. */
final class InnovationPoints {

    static final String ID = "pt-13-5";
    static final String AWARD = "pt-13-5-award";
    static final String FILED = "pt-13-5-file";
    static final String SAME = "pt-13-5-same";
    private static final Text NAME = Text.of("创新创业", "innovation");
    private static final String AWARDS = "innovation.awards";
    private static final String BODY = "innovation.investOrEmployKind";
    private static final String FILED_FACT = "innovation.filedInStcSystem";
    private static final String SAME_FACT = "innovation.filingConsistent";

    private final ScoreInput in;
    private final Innovation facts;
    private final List<String> missing = new ArrayList<>();
    private final List<String> unpublished = new ArrayList<>();

    InnovationPoints(ScoreInput in) {
        this.in = in;
        this.facts = in.kase().innovation();
    }

    Tally tally() {
        PointsRange award = awards();
        PointsRange body = body();
        PointsRange range = award.plus(body);
        boolean filingMatters = filingMatters();
        if (filingMatters && filed() == Status.UNKNOWN) {
            note(facts.filedInStcSystem(), FILED_FACT);
            note(facts.filingConsistent(), SAME_FACT);
        }
        if (!unpublished.isEmpty()) {
            return in.unpublished(ID, NAME, false, List.copyOf(unpublished), rows(award, filingMatters));
        }
        List<String> open = range.isCertain() ? List.of() : List.copyOf(missing);
        Text working = Text.of(
                "奖项 " + Say.zh(award) + " + 投资或就业 " + Say.zh(body) + " = " + Say.zh(range),
                "award " + Say.en(award) + " + investment or work " + Say.en(body) + " = " + Say.en(range));
        return new Tally(ID, NAME, false, range, working, open, rows(award, filingMatters));
    }

    private void note(@Nullable Object fact, String path) {
        if (fact == null && !missing.contains(path)) {
            missing.add(path);
        }
    }

    /** Whether both systems were filled in and agree. */
    private Status filed() {
        Status filed = in.terms().has(Term.AWARD_FILED) ? Say.status(facts.filedInStcSystem()) : Status.MET;
        Status same = in.terms().has(Term.FILINGS_AGREE) ? Say.status(facts.filingConsistent()) : Status.MET;
        return filed.and(same);
    }

    private boolean filingMatters() {
        boolean body = facts.investOrEmployKind() != InvestOrEmployKind.NONE;
        List<InnovationAward> awards = facts.awards();
        boolean contest = awards == null
                || awards.stream()
                        .anyMatch(award -> award.kind() == null || award.kind() == InnovationAwardKind.COMPETITION);
        return body || contest;
    }

    /** Points that stand only where the filing does. */
    private PointsRange ifFiled(PointsRange points) {
        return switch (filed()) {
            case MET -> points;
            case UNMET -> PointsRange.ZERO;
            default -> points.hull(PointsRange.ZERO);
        };
    }

    private PointsRange awards() {
        List<InnovationAward> awards = facts.awards();
        if (awards == null) {
            missing.add(AWARDS);
            return PointsRange.between(BigDecimal.ZERO, cap(InnovationAwardLevel.NATIONAL));
        }
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < awards.size(); i++) {
            PointsRange one = award(awards.get(i), AWARDS + "[" + i + "].");
            least = one.min() == null ? least : least.max(one.min());
            most = one.max() == null ? most : most.max(one.max());
        }
        return PointsRange.between(least, most);
    }

    private PointsRange award(InnovationAward award, String path) {
        BigDecimal given = award.points() == null ? annex(award) : award.points();
        PointsRange points = null;
        for (InnovationAwardLevel level : level(award)) {
            BigDecimal cap = cap(level);
            PointsRange one = given == null
                    ? PointsRange.between(BigDecimal.ZERO, cap)
                    : PointsRange.exactly(given.max(BigDecimal.ZERO).min(cap));
            points = points == null ? one : points.hull(one);
        }
        PointsRange whole = points == null ? PointsRange.ZERO : points;
        if (given == null) {
            missing.add(path + "points");
        }
        if (!whole.isCertain()) {
            note(award.level(), path + "level");
        }
        if (award.kind() == InnovationAwardKind.COMPETITION) {
            return ifFiled(whole);
        }
        if (award.kind() == null && filed() != Status.MET) {
            missing.add(path + "kind");
            return whole.hull(ifFiled(whole));
        }
        return whole;
    }

    private static List<InnovationAwardLevel> level(InnovationAward award) {
        return award.level() == null ? List.of(InnovationAwardLevel.values()) : List.of(award.level());
    }

    /** What the caller's annex 2 grants for the kind and level; null where it has no such row. */
    private @Nullable BigDecimal annex(InnovationAward award) {
        return award.kind() == null || award.level() == null ? null : annex(award.kind() + "." + award.level());
    }

    private @Nullable BigDecimal annex(String row) {
        Map<String, BigDecimal> annex = in.kase().parameters().pointsAnnex2();
        return annex == null ? null : annex.get(row);
    }

    private BigDecimal cap(InnovationAwardLevel level) {
        return limit(AWARD + "." + level);
    }

    private BigDecimal limit(String key) {
        BigDecimal limit = in.rates().of(key);
        if (limit == null) {
            unpublished.add(key);
            return BigDecimal.ZERO;
        }
        return limit;
    }

    private PointsRange body() {
        InvestOrEmployKind kind = facts.investOrEmployKind();
        if (kind == null) {
            missing.add(BODY);
            BigDecimal most = BigDecimal.ZERO;
            for (InvestOrEmployKind one : InvestOrEmployKind.values()) {
                most = one == InvestOrEmployKind.NONE ? most : most.max(limit(FILED + "." + one));
            }
            return ifFiled(PointsRange.between(BigDecimal.ZERO, most));
        }
        if (kind == InvestOrEmployKind.NONE) {
            return PointsRange.ZERO;
        }
        BigDecimal cap = limit(FILED + "." + kind);
        BigDecimal granted = annex(kind.name());
        if (granted == null && filed() != Status.UNMET) {
            missing.add("parameters.pointsAnnex2[" + kind + "]");
        }
        return ifFiled(
                granted == null
                        ? PointsRange.between(BigDecimal.ZERO, cap)
                        : PointsRange.exactly(granted.max(BigDecimal.ZERO).min(cap)));
    }

    private List<Row> rows(PointsRange award, boolean filingMatters) {
        List<InnovationAward> awards = facts.awards();
        Status ofAward = awards != null && awards.isEmpty()
                ? Status.NOT_APPLICABLE
                : !award.isCertain() || award.max() == null
                        ? Status.UNKNOWN
                        : Status.of(award.max().signum() > 0);
        List<String> ofAwards =
                missing.stream().filter(path -> path.startsWith(AWARDS)).toList();
        Status filed = filingMatters ? Say.status(facts.filedInStcSystem()) : Status.NOT_APPLICABLE;
        Status same = filingMatters ? Say.status(facts.filingConsistent()) : Status.NOT_APPLICABLE;
        return List.of(
                Row.of(
                        AWARD,
                        ofAward,
                        Text.of("奖项取最高一项：" + Say.zh(award), "the best award: " + Say.en(award)),
                        List.of(AWARDS),
                        ofAwards.isEmpty() ? List.of(FILED_FACT) : ofAwards),
                Row.of(
                        FILED,
                        filed,
                        Say.condition(
                                Text.of("在市科委系统填报", "filed in the science commission system"),
                                filed,
                                List.of(FILED_FACT)),
                        List.of(FILED_FACT),
                        List.of(FILED_FACT)),
                Row.of(
                        SAME,
                        same,
                        Say.condition(Text.of("两个系统填报一致", "both filings agree"), same, List.of(SAME_FACT)),
                        List.of(SAME_FACT),
                        List.of(SAME_FACT)));
    }
}
