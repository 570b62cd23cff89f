package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.Education;
import org.jingcai.facts.EducationLevel;
import org.jingcai.internal.score.terms.Term;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Education: the level claimed, with the certificates it needs. */
final class Schooling {

    static final String ID = "pt-13-3";
    static final String RECOGNISED = "pt-13-3-moe";
    static final String BOTH = "pt-13-3-both";
    private static final Text NAME = Text.of("教育背景", "education");
    private static final String GROUP = "education.";

    private final ScoreInput in;
    private final Education facts;
    private final List<String> unpublished = new ArrayList<>();

    Schooling(ScoreInput in) {
        this.in = in;
        this.facts = in.kase().education();
    }

    Tally tally() {
        PointsRange range = range();
        if (!unpublished.isEmpty()) {
            return in.unpublished(
                    ID, NAME, false, List.copyOf(unpublished), List.of(recognised(), both(PointsRange.ZERO)));
        }
        List<String> missing = range.isCertain() ? List.of() : missing();
        return new Tally(ID, NAME, false, range, working(range, missing), missing, List.of(recognised(), both(range)));
    }

    /** The hull over everything the absent facts may turn out to be. */
    private PointsRange range() {
        PointsRange hull = null;
        EducationLevel level = facts.level();
        List<EducationLevel> levels = level == null ? List.of(EducationLevel.values()) : List.of(level);
        for (EducationLevel one : levels) {
            for (boolean recognised :
                    either(in.terms().has(Term.EDUCATION_RECOGNISED) ? facts.moeRecognised() : Boolean.TRUE)) {
                for (boolean diploma : either(facts.academicCertificate())) {
                    for (boolean degree : either(facts.degreeCertificate())) {
                        PointsRange points = recognised ? range(one, diploma, degree) : PointsRange.ZERO;
                        hull = hull == null ? points : hull.hull(points);
                    }
                }
            }
        }
        return hull == null ? PointsRange.ZERO : hull;
    }

    private static boolean[] either(@Nullable Boolean fact) {
        return fact == null ? new boolean[] {true, false} : new boolean[] {fact};
    }

    private PointsRange range(EducationLevel level, boolean diploma, boolean degree) {
        if (level == EducationLevel.NONE) {
            return PointsRange.ZERO;
        }
        BigDecimal full = of(level);
        if (level == EducationLevel.COLLEGE) {
            return diploma ? PointsRange.exactly(full) : PointsRange.between(BigDecimal.ZERO, full);
        }
        if (diploma && degree || !in.terms().has(Term.BOTH_CERTIFICATES)) {
            return PointsRange.exactly(full);
        }
        return diploma || degree
                ? PointsRange.between(BigDecimal.ZERO, of(EducationLevel.values()[level.ordinal() - 1]))
                : PointsRange.ZERO;
    }

    private BigDecimal of(EducationLevel level) {
        String key = key(level);
        BigDecimal points = in.rates().of(key);
        if (points == null) {
            if (!unpublished.contains(key)) {
                unpublished.add(key);
            }
            return BigDecimal.ZERO;
        }
        return points;
    }

    /** The key of a level among the points rates. */
    static String key(EducationLevel level) {
        return ID + "." + level.name();
    }

    private boolean concernsLevel() {
        return facts.level() != EducationLevel.NONE;
    }

    private List<String> missing() {
        List<String> paths = new ArrayList<>();
        absent(paths, facts.level(), "level");
        absent(paths, facts.moeRecognised(), "moeRecognised");
        absent(paths, facts.academicCertificate(), "academicCertificate");
        if (facts.level() != EducationLevel.COLLEGE) {
            absent(paths, facts.degreeCertificate(), "degreeCertificate");
        }
        return paths;
    }

    private static void absent(List<String> paths, @Nullable Object fact, String name) {
        if (fact == null) {
            paths.add(GROUP + name);
        }
    }

    private Row recognised() {
        Status status = concernsLevel() ? Say.status(facts.moeRecognised()) : Status.NOT_APPLICABLE;
        List<String> missing = List.of(GROUP + "moeRecognised");
        return Row.of(
                RECOGNISED,
                status,
                Say.condition(Text.of("国家教育部承认", "recognised by the Ministry of Education"), status, missing),
                missing,
                missing);
    }

    private Row both(PointsRange range) {
        List<String> facts = List.of(GROUP + "level", GROUP + "academicCertificate", GROUP + "degreeCertificate");
        Text what = Text.of("兼具学历证书和学位证书", "both diploma and degree certificate");
        EducationLevel level = this.facts.level();
        if (level == EducationLevel.NONE || level == EducationLevel.COLLEGE) {
            return Row.of(
                    BOTH,
                    Status.NOT_APPLICABLE,
                    Say.condition(what, Status.NOT_APPLICABLE, List.of()),
                    facts,
                    List.of());
        }
        Status diploma = Say.status(this.facts.academicCertificate());
        Status degree = Say.status(this.facts.degreeCertificate());
        boolean one =
                diploma == Status.MET && degree == Status.UNMET || diploma == Status.UNMET && degree == Status.MET;
        Status status = one && level != null ? Status.REVIEW : level == null ? Status.UNKNOWN : diploma.and(degree);
        List<String> missing = missing().stream()
                .filter(path -> !path.endsWith("moeRecognised"))
                .toList();
        Row row = Row.of(BOTH, status, Say.condition(what, status, missing), facts, missing);
        return one && level != null
                ? row.reading(
                        new Reading("NO_POINTS", Text.of("只有一证的不积分", "one certificate earns nothing"), Status.UNMET),
                        new Reading(
                                "NEXT_LOWER_LEVEL",
                                Text.of("只有一证的按下一层次积分", "one certificate earns the next lower level"),
                                Status.MET))
                : row;
    }

    private Text working(PointsRange range, List<String> missing) {
        EducationLevel level = facts.level();
        String zh = level == null ? "学历层次不清楚" : level.zh();
        String en = level == null ? "level unknown" : level.en();
        if (facts.moeRecognised() != null && !facts.moeRecognised()) {
            zh += "，国家教育部不承认";
            en += ", not recognised by the Ministry of Education";
        } else if (!range.isCertain() && missing.isEmpty()) {
            zh += "，证书不齐，不积分与按下一层次积分两种读法并存";
            en += ", a certificate is lacking: nothing, or the next lower level";
        } else if (!range.isCertain()) {
            zh += "，" + Say.missing(missing).zh();
            en += ", " + Say.missing(missing).en();
        }
        return Text.of(zh + "：" + Say.zh(range), en + ": " + Say.en(range));
    }
}
