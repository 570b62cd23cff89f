package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jingcai.answer.Status;
import org.jingcai.answer.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The days after the one judged on which something may change, and the verdicts on them, worked out only when asked for.
 * Between two such days nothing changes, so the first that satisfies a question is the exact answer to it.
 */
final class Horizon {

    /** Records end some day; no case has come near this many turns. */
    private static final int MOST_TURNS = 500;

    private final Structure structure;
    private final Standing standing;
    private final Verdict today;
    private @Nullable Map<LocalDate, Verdict> verdicts;

    /** Paths that do not hold and that plainly no passing of time will mend. */
    private final boolean[] stuck;

    private final Predicate<LocalDate> inForce;

    /**
     * @param inForce whether the policy governs a day: nothing comes to be met when it is gone
     */
    Horizon(Structure structure, Standing standing, Verdict today, Predicate<LocalDate> inForce) {
        this.structure = structure;
        this.standing = standing;
        this.today = today;
        this.inForce = inForce;
        this.stuck = new boolean[structure.paths().length];
        for (int p : structure.pathOrder()) {
            stuck[p] = today.path(p) != Status.MET && isStuck(structure.paths()[p]);
        }
    }

    /** First later day on which the provision is met while the policy is in force; null where there is none. */
    @Nullable
    LocalDate firstMet(int position) {
        LocalDate day = firstMetIfEver(position);
        return day == null || !inForce.test(day) ? null : day;
    }

    private @Nullable LocalDate firstMetIfEver(int position) {
        if (structure.isSettledByItself(position)) {
            return firstByItself(position, status -> status == Status.MET);
        }
        return mayChange(position) ? first(today.day(), verdict -> verdict.status(position) == Status.MET) : null;
    }

    /** First later day on which the whole is as wanted, which it never is while something misses; null for none. */
    @Nullable
    LocalDate firstWhole(Predicate<Verdict> wanted) {
        LocalDate earliest = groundsAreStuck() ? null : latest(structure.scopes(), today.day());
        earliest = earliest == null ? null : latest(structure.requirements(), earliest);
        return earliest == null ? null : first(earliest, wanted);
    }

    /** The first day, not before the given one, on which each of them has held, taken by itself; null for never. */
    private @Nullable LocalDate latest(int[] positions, LocalDate day) {
        LocalDate latest = day;
        for (int position : positions) {
            if (!holds(today.status(position)) && structure.isSettledByItself(position)) {
                LocalDate first = firstByItself(position, Horizon::holds);
                if (first == null) {
                    return null;
                }
                latest = first.isAfter(latest) ? first : latest;
            }
        }
        return latest;
    }

    private static boolean holds(Status status) {
        return status == Status.MET || status == Status.NOT_APPLICABLE;
    }

    private @Nullable LocalDate firstByItself(int position, Predicate<Status> wanted) {
        LocalDate day = today.day();
        for (int turns = 0; turns < MOST_TURNS; turns++) {
            day = standing.nextTurn(position, day);
            if (day == null || wanted.test(standing.status(position, day))) {
                return day;
            }
        }
        return null;
    }

    /** The first of the days to come, not before the given one, that is as wanted; null for none. */
    private @Nullable LocalDate first(LocalDate from, Predicate<Verdict> wanted) {
        LocalDate day = from.equals(today.day()) ? from : from.minusDays(1);
        for (int turns = 0; turns < MOST_TURNS; turns++) {
            day = standing.nextTurn(day);
            if (day == null || wanted.test(verdict(day))) {
                return day;
            }
        }
        return null;
    }

    private Verdict verdict(LocalDate day) {
        Map<LocalDate, Verdict> known = verdicts;
        if (known == null) {
            known = new HashMap<>();
            verdicts = known;
        }
        return known.computeIfAbsent(day, key -> new Verdict(structure, standing, key, today));
    }

    /** Whether time alone may change a provision that is seen with others. */
    private boolean mayChange(int position) {
        if (turns(position)) {
            return true;
        }
        if (structure.isHead(position)) {
            return anyTurnsFor(structure.spec(position).subject());
        }
        for (Structure.Group group : structure.groups()) {
            if (group.head() == position) {
                return !areStuck(group.paths());
            }
        }
        Structure.Exemption exemption = structure.exemptionAt(position);
        return exemption != null && !areStuck(exemption.onlyFor());
    }

    private boolean anyTurnsFor(Subject side) {
        for (int requirement : structure.requirements()) {
            if (structure.spec(requirement).subject() == side && turns(requirement)) {
                return true;
            }
        }
        return false;
    }

    private boolean areStuck(int[] paths) {
        for (int path : paths) {
            if (!stuck[path]) {
                return false;
            }
        }
        return true;
    }

    private boolean turns(int position) {
        return standing.nextTurn(position, today.day()) != null;
    }

    /** Whether no path holds and no passing of time will mend any. */
    private boolean groundsAreStuck() {
        for (boolean path : stuck) {
            if (!path) {
                return false;
            }
        }
        return stuck.length > 0;
    }

    private boolean isStuck(Structure.PathSpec path) {
        for (int member : path.members) {
            if (isStuck(member, today.own(member))) {
                return true;
            }
        }
        for (int attached : path.attached) {
            Structure.Group group = structure.groupAt(attached);
            Status status = today.attachedStatus(path, attached);
            if (group == null ? isStuck(attached, status) : !holds(status) && areStuck(group.paths())) {
                return true;
            }
        }
        for (int alternative : path.alternatives) {
            if (!isStuck(alternative, today.own(alternative))) {
                return false;
            }
        }
        return path.alternatives.length > 0;
    }

    private boolean isStuck(int position, Status status) {
        return !holds(status) && !turns(position);
    }
}
