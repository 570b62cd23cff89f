package org.jingcai.internal.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jingcai.answer.Status;
import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.facts.UnitChannel;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.check.Measuring;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jspecify.annotations.Nullable;

/** What one rule states, the same for every case it speaks of: its lines, to be asked of the case in hand. Immutable. */
public final class Statement {

    private final RuleSpec spec;
    private final Line[] conditions;
    private final Line[] all;
    private final Line[] any;
    private final Line[] always;
    private final Line[] demands;
    private final Line[] turning;
    private final boolean measures;
    private final Map<Subject, Line> channels;
    private final boolean attachedMissesAreForReview;
    private final boolean freeOfQuota;
    private final boolean setsAsideOnly;
    private final @Nullable UnitChannel filingChannel;
    private final ScoreTerms score;

    Statement(Sentences said) {
        this.spec = said.spec;
        this.conditions = said.concerns.toArray(Line[]::new);
        this.all = said.all.toArray(Line[]::new);
        this.any = said.any.toArray(Line[]::new);
        this.always = said.always.toArray(Line[]::new);
        this.demands = Stream.concat(said.all.stream(), said.always.stream()).toArray(Line[]::new);
        this.turning = Stream.of(conditions, demands, any)
                .flatMap(Stream::of)
                .filter(line -> line.check().dependsOnDay())
                .toArray(Line[]::new);
        this.measures = Stream.of(demands, any).flatMap(Stream::of).anyMatch(line -> line.check() instanceof Measuring);
        this.channels = Map.copyOf(said.channels);
        this.attachedMissesAreForReview = said.attachedMissesAreForReview;
        this.freeOfQuota = said.freeOfQuota;
        this.setsAsideOnly = said.exclusions > 0 && said.exclusions == conditions.length;
        this.filingChannel = said.filingChannel;
        this.score = said.score;
    }

    public RuleSpec spec() {
        return spec;
    }

    /** Lines that say whom the provision concerns, in their order; not to be written to. */
    public Line[] conditions() {
        return conditions;
    }

    /** Lines all of which must hold; not to be written to. */
    public Line[] all() {
        return demands;
    }

    /** Lines of which one is enough; empty where there are none, and not to be written to. */
    public Line[] any() {
        return any;
    }

    /** Whether any value is held against a measure here. */
    public boolean measures() {
        return measures;
    }

    /** The channel this opens beside the ordinary conditions of a side; null where it opens none. */
    public @Nullable Line channel(Subject side) {
        return channels.get(side);
    }

    public boolean isFreeOfQuota() {
        return freeOfQuota;
    }

    /** The body through which the unit files; null where the rule names none. */
    public @Nullable UnitChannel filingChannel() {
        return filingChannel;
    }

    /** Whether it says only whom it does not concern: that is no part of what it asks. */
    public boolean setsAsideOnly() {
        return setsAsideOnly;
    }

    public boolean leavesAttachedMissesToReview() {
        return attachedMissesAreForReview;
    }

    /** What it states of the score. */
    ScoreTerms score() {
        return score;
    }

    /** Whether the provision concerns the case on that day. */
    public Status concernsOn(LocalDate day, CaseInHand inHand) {
        return allOf(conditions, day, inHand);
    }

    /** Whether what it asks is met on that day, whomever it concerns; a miss in principle is for review. */
    public Status requirementOn(LocalDate day, CaseInHand inHand) {
        Status status = allOf(all, day, inHand);
        if (any.length > 0) {
            Status best = Status.UNMET;
            for (Line line : any) {
                best = best.or(inHand.status(line, day));
            }
            status = status.and(best);
        }
        Status judged = spec.strictness() == Strictness.IN_PRINCIPLE ? status.missedInPrinciple() : status;
        return judged.and(allOf(always, day, inHand));
    }

    private static Status allOf(Line[] lines, LocalDate day, CaseInHand inHand) {
        Status status = Status.MET;
        for (Line line : lines) {
            status = status.and(inHand.status(line, day));
        }
        return status;
    }

    /** Whether anything stated here may be otherwise on another day. */
    public boolean dependsOnDay() {
        return turning.length > 0;
    }

    /** The next day on which anything stated here may change; null where nothing will. */
    public @Nullable LocalDate nextTurn(LocalDate after, CaseInHand inHand) {
        LocalDate turn = null;
        for (Line line : turning) {
            turn = Check.earlier(turn, line.check().nextTurn(after, inHand.given()));
        }
        return turn;
    }
}
