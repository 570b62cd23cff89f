package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.answer.Subject;
import org.jingcai.internal.rule.Line;
import org.jingcai.internal.rule.Statement;
import org.jspecify.annotations.Nullable;

/** Every status of one case on one day: of provisions, of paths, of the whole. */
final class Verdict {

    private final Structure structure;
    private final Standing standing;
    private final LocalDate day;

    /** What each provision says by itself, before it is seen from the whole: what it says within a path. */
    private final Status[] own;

    private final Status[] statuses;
    private final Status[] paths;
    private final Status whole;
    private final Status scope;

    /**
     * @param known the verdict of another day, for what does not depend on the day; null where there is none yet
     */
    Verdict(Structure structure, Standing standing, LocalDate day, @Nullable Verdict known) {
        this.structure = structure;
        this.standing = standing;
        this.day = day;
        this.own = known == null ? standing.statuses(day) : known.own.clone();
        if (known != null) {
            standing.turn(own, day);
        }
        this.statuses = own.clone();
        this.paths = new Status[structure.paths().length];
        settlePaths();
        settleAttached();
        settlePathExemptions();
        this.scope = allOf(structure.scopes());
        this.whole = settleWhole();
    }

    private void settlePaths() {
        for (int p : structure.pathOrder()) {
            Structure.PathSpec path = structure.paths()[p];
            Status status = ground(path);
            for (int attached : path.attached) {
                status = status.and(attachedStatus(path, attached));
            }
            paths[p] = status;
        }
    }

    /** A path without the conditions that attach to it. */
    private Status ground(Structure.PathSpec path) {
        Status alternatives = Status.NOT_APPLICABLE;
        for (int alternative : path.alternatives) {
            alternatives = alternatives.or(own[alternative]);
        }
        Status members = Status.NOT_APPLICABLE;
        for (int member : path.members) {
            members = members.and(own[member]);
        }
        // One of them is asked for: where none concerns a case that the path concerns, none is met.
        boolean none = path.alternatives.length > 0
                && alternatives == Status.NOT_APPLICABLE
                && members != Status.NOT_APPLICABLE;
        return none ? Status.UNMET : alternatives.and(members);
    }

    /** Who surely meets none of the grounds that a condition attaches to is not concerned by it. */
    private void settleAttached() {
        for (int attached : structure.attached()) {
            Status best = Status.NOT_APPLICABLE;
            for (Structure.PathSpec path : structure.paths()) {
                best = holds(path.attached, attached) ? best.or(ground(path)) : best;
            }
            if (best == Status.UNMET) {
                statuses[attached] = Status.NOT_APPLICABLE;
            }
        }
    }

    private static boolean holds(int[] positions, int position) {
        for (int one : positions) {
            if (one == position) {
                return true;
            }
        }
        return false;
    }

    /** What an attached condition says within one path. */
    Status attachedStatus(Structure.PathSpec path, int attached) {
        if (liftedBy(path, attached) >= 0) {
            return Status.NOT_APPLICABLE;
        }
        Status status = inPath(attached);
        return status == Status.UNMET && leavesMissesToReview(path) ? Status.REVIEW : status;
    }

    /** What a condition says to the paths it attaches to, before they make anything of it. */
    Status inPath(int attached) {
        Structure.Group group = structure.groupAt(attached);
        return group == null || own[attached] == Status.NOT_APPLICABLE ? own[attached] : best(group);
    }

    private Status best(Structure.Group group) {
        Status best = Status.NOT_APPLICABLE;
        for (int path : group.paths()) {
            best = best.or(paths[path]);
        }
        return best == Status.NOT_APPLICABLE ? Status.UNMET : best;
    }

    private boolean leavesMissesToReview(Structure.PathSpec path) {
        for (int member : path.members) {
            Statement statement = standing.statement(member);
            if (statement != null && statement.leavesAttachedMissesToReview()) {
                return true;
            }
        }
        return false;
    }

    /** Position of the exemption that lifts the condition within the path; -1 where none does. */
    int liftedBy(Structure.PathSpec path, int attached) {
        for (int i = 0; i < path.exemptions.size(); i++) {
            Structure.Exemption exemption = path.exemptions.get(i);
            if (exemption.base() == attached && standing.concerns(exemption.position(), day) == Status.MET) {
                return exemption.position();
            }
        }
        return -1;
    }

    /** An exemption for certain paths is as good as the best of them, and lifts its base where that is met. */
    private void settlePathExemptions() {
        for (Structure.Exemption exemption : structure.exemptions()) {
            if (exemption.isLimited()) {
                Status best = Status.NOT_APPLICABLE;
                for (int path : exemption.onlyFor()) {
                    best = best.or(paths[path]);
                }
                statuses[exemption.position()] = best == Status.UNMET ? Status.NOT_APPLICABLE : best;
                if (best == Status.MET) {
                    statuses[exemption.base()] = Status.NOT_APPLICABLE;
                }
            }
        }
    }

    private Status settleWhole() {
        Status unit = side(Subject.UNIT);
        Status applicant = side(Subject.APPLICANT);
        for (int head : structure.heads()) {
            if (standing.statement(head) != null) {
                Status side = structure.spec(head).subject() == Subject.UNIT ? unit : applicant;
                statuses[head] = side == Status.NOT_APPLICABLE ? Status.MET : side;
            }
        }
        for (Structure.Group group : structure.groups()) {
            if (standing.statement(group.head()) != null) {
                statuses[group.head()] = best(group);
            }
        }
        applicant = applicant.and(grounds());
        Status whole = throughChannel(Subject.UNIT, unit).and(throughChannel(Subject.APPLICANT, applicant));
        return whole == Status.NOT_APPLICABLE ? Status.MET : whole;
    }

    /** The minimum over the ordinary requirements of one side, grounds and channels left out. */
    private Status side(Subject side) {
        return allOf(structure.conditionsOf(side));
    }

    /** What one side comes to without a channel: its requirements, and for the applicant the grounds. */
    Status ordinary(Subject side) {
        return side == Subject.APPLICANT ? side(side).and(grounds()) : side(side);
    }

    /** The best of all paths, one of which must hold; {@link Status#NOT_APPLICABLE} where the policy has none. */
    Status grounds() {
        if (paths.length == 0) {
            return Status.NOT_APPLICABLE;
        }
        Status best = Status.NOT_APPLICABLE;
        for (Status path : paths) {
            best = best.or(path);
        }
        return best == Status.NOT_APPLICABLE ? Status.UNMET : best;
    }

    /** A side is as good as the better of its ordinary conditions and a channel beside them. */
    private Status throughChannel(Subject side, Status ordinary) {
        Status status = ordinary;
        for (int position : structure.channels()) {
            Statement statement = standing.statement(position);
            Line channel = statement == null ? null : statement.channel(side);
            status = channel == null ? status : status.or(standing.inHand().status(channel, day));
        }
        return status;
    }

    private Status allOf(int[] positions) {
        Status status = Status.NOT_APPLICABLE;
        for (int position : positions) {
            status = status.and(statuses[position]);
        }
        return status;
    }

    LocalDate day() {
        return day;
    }

    Status status(int position) {
        return statuses[position];
    }

    /** What a provision says by itself, before it is seen from the whole. */
    Status own(int position) {
        return own[position];
    }

    /** Whether the provision bears on the case after exceptions have taken over. */
    Status concerns(int position) {
        return standing.concerns(position, day);
    }

    /** Whether an exception stands in the stead of its base. */
    Status takesOver(Structure.Exemption exemption) {
        return exemption.isLimited() ? statuses[exemption.position()] : standing.takesOver(exemption, day);
    }

    Status path(int position) {
        return paths[position];
    }

    /** The minimum over requirements and grounds, scope left out. */
    Status whole() {
        return whole;
    }

    /** {@link Status#NOT_APPLICABLE} where the policy says nothing of whom it is for. */
    Status scope() {
        return scope;
    }
}
