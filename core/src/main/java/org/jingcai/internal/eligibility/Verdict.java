package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import org.jingcai.answer.Status;
import org.jingcai.answer.Subject;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.rule.Statement;
import org.jspecify.annotations.Nullable;

/** Every status of one case on one day: of provisions, of paths, of the whole. */
final class Verdict {

    private final Structure structure;
    private final @Nullable Statement[] statements;
    private final LocalDate day;

    /** Whether a provision bears on the case, before and after exceptions have taken over. */
    private final Status[] concerns;

    /** The same before exceptions. */
    private final Status[] stated;

    private final Status[] requirement;
    private final Status[] statuses;

    /** What each provision says by itself, before it is seen from the whole: what it says within a path. */
    private final Status[] own;

    private final Status[] paths;
    private final Status whole;
    private final Status scope;

    /**
     * @param known the verdict of another day, for what does not depend on the day; null where there is none yet
     */
    Verdict(Structure structure, @Nullable Statement[] statements, LocalDate day, @Nullable Verdict known) {
        this.structure = structure;
        this.statements = statements;
        this.day = day;
        int size = structure.size();
        this.concerns = new Status[size];
        this.stated = new Status[size];
        this.requirement = new Status[size];
        this.statuses = new Status[size];
        this.paths = new Status[structure.paths().size()];
        Arrays.fill(statuses, Status.NOT_APPLICABLE);
        readStatements(known);
        letExemptionsTakeOver();
        settleStatuses();
        this.own = statuses.clone();
        settlePaths();
        settleAttached();
        settlePathExemptions();
        this.scope = allOf(structure.scopes());
        this.whole = settleWhole();
    }

    private void readStatements(@Nullable Verdict known) {
        for (int i = 0; i < statements.length; i++) {
            Statement statement = statements[i];
            if (statement == null) {
                stated[i] = Status.UNMET;
                requirement[i] = Status.MET;
            } else if (known != null && !statement.dependsOnDay()) {
                stated[i] = known.stated[i];
                requirement[i] = known.requirement[i];
            } else {
                stated[i] = statement.concernsOn(day);
                requirement[i] = statement.requirementOn(day);
            }
            concerns[i] = stated[i];
        }
    }

    /**
     * An exception bears on the case only where its base does, the base only where no exception does. A waiver asks
     * nothing, so it is enough for it that the base may bear on the case.
     */
    private void letExemptionsTakeOver() {
        for (Structure.Exemption exemption : structure.exemptions()) {
            int e = exemption.position();
            Status base = concerns[exemption.base()];
            if (!exemption.waives() || base == Status.UNMET) {
                concerns[e] = concerns[e].and(base);
            }
        }
        for (Structure.Exemption exemption : structure.exemptions()) {
            if (exemption.onlyFor().isEmpty()) {
                int base = exemption.base();
                concerns[base] = concerns[base].and(stated[exemption.position()].negated());
            }
        }
    }

    private void settleStatuses() {
        for (int i = 0; i < statements.length; i++) {
            if (statements[i] != null) {
                Status requirement = structure.isOpener(i) ? this.requirement[i].and(concerns[i]) : this.requirement[i];
                statuses[i] = settle(concerns[i], requirement);
            }
        }
        for (Structure.Exemption exemption : structure.exemptions()) {
            if (exemption.waives() && exemption.onlyFor().isEmpty()) {
                // A waiver asks nothing of its own: while it is open whether it is in force, it is as good as its base.
                int e = exemption.position();
                statuses[e] =
                        settle(concerns[e], concerns[e] == Status.MET ? Status.MET : requirement[exemption.base()]);
            }
        }
    }

    /** A requirement that may not bear on the case is met where it is met anyway, and otherwise as open as that. */
    private static Status settle(Status concerns, Status requirement) {
        return switch (concerns) {
            case MET -> requirement;
            case UNMET, NOT_APPLICABLE -> Status.NOT_APPLICABLE;
            case UNKNOWN, REVIEW -> requirement == Status.MET ? Status.MET : concerns;
        };
    }

    private void settlePaths() {
        for (int p = 0; p < paths.length; p++) {
            Structure.PathSpec path = structure.paths().get(p);
            Status status = ground(path);
            for (int attached : path.attached()) {
                status = status.and(attachedStatus(p, attached));
            }
            paths[p] = status;
        }
    }

    /** A path without the conditions that attach to it. */
    private Status ground(Structure.PathSpec path) {
        Status status = Status.NOT_APPLICABLE;
        for (int member : path.members()) {
            status = status.and(statuses[member]);
        }
        Status alternatives = Status.NOT_APPLICABLE;
        for (int alternative : path.alternatives()) {
            alternatives = alternatives.or(statuses[alternative]);
        }
        return status.and(alternatives);
    }

    /** Who surely meets none of the grounds that a condition attaches to is not concerned by it. */
    private void settleAttached() {
        for (int attached : structure.attached()) {
            Status best = Status.NOT_APPLICABLE;
            for (Structure.PathSpec path : structure.paths()) {
                best = path.attached().contains(attached) ? best.or(ground(path)) : best;
            }
            if (best == Status.UNMET) {
                statuses[attached] = Status.NOT_APPLICABLE;
            }
        }
    }

    /** What an attached condition says within one path. */
    Status attachedStatus(int path, int attached) {
        if (liftedBy(path, attached) >= 0) {
            return Status.NOT_APPLICABLE;
        }
        Status status = own[attached];
        return status == Status.UNMET && leavesMissesToReview(path) ? Status.REVIEW : status;
    }

    private boolean leavesMissesToReview(int path) {
        for (int member : structure.paths().get(path).members()) {
            Statement statement = statements[member];
            if (statement != null && statement.leavesAttachedMissesToReview()) {
                return true;
            }
        }
        return false;
    }

    /** Position of the exemption that lifts the condition within the path; -1 where none does. */
    int liftedBy(int path, int attached) {
        for (Structure.Exemption exemption : structure.paths().get(path).exemptions()) {
            if (exemption.base() == attached && concerns[exemption.position()] == Status.MET) {
                return exemption.position();
            }
        }
        return -1;
    }

    /** An exemption for certain paths is as good as the best of them, and lifts its base where that is met. */
    private void settlePathExemptions() {
        for (Structure.Exemption exemption : structure.exemptions()) {
            if (!exemption.onlyFor().isEmpty()) {
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
            if (statements[head] != null) {
                Status side = structure.spec(head).subject() == Subject.UNIT ? unit : applicant;
                statuses[head] = side == Status.NOT_APPLICABLE ? Status.MET : side;
            }
        }
        structure.groups().forEach((head, members) -> {
            if (statements[head] != null) {
                Status best = members.stream().map(member -> paths[member]).reduce(Status.NOT_APPLICABLE, Status::or);
                statuses[head] = best == Status.NOT_APPLICABLE ? Status.UNMET : best;
            }
        });
        applicant = applicant.and(grounds());
        Status whole = throughChannel(Subject.UNIT, unit).and(throughChannel(Subject.APPLICANT, applicant));
        return whole == Status.NOT_APPLICABLE ? Status.MET : whole;
    }

    /** The minimum over the ordinary requirements of one side, grounds and channels left out. */
    Status side(Subject side) {
        Status status = Status.NOT_APPLICABLE;
        for (int position : structure.requirements()) {
            status = structure.spec(position).subject() == side ? status.and(statuses[position]) : status;
        }
        for (int position : structure.standaloneExemptions()) {
            status = structure.spec(position).subject() == side ? status.and(statuses[position]) : status;
        }
        return status;
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
            Statement statement = statements[position];
            Check channel = statement == null ? null : statement.channel(side);
            status = channel == null ? status : status.or(channel.on(day));
        }
        return status;
    }

    private Status allOf(Iterable<Integer> positions) {
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

    /** Whether the exception stands in the stead of its base, if that bears on the case at all. */
    Status takesOver(int exception) {
        return concerns[exception] == Status.UNMET ? Status.UNMET : stated[exception];
    }

    /** Whether the provision bears on the case after exceptions have taken over. */
    Status concerns(int position) {
        return concerns[position];
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
