package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.rule.CaseInHand;
import org.jingcai.internal.rule.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What each provision comes to on a day by itself: by what its rule stated and by the exceptions from it, before it is
 * seen as part of paths and of the whole.
 */
final class Standing {

    private final Structure structure;
    private final Stated stated;
    private final CaseInHand inHand;
    private final LocalDate today;

    /** Whether provisions bear on the case on its own day, which is asked more often than anything else. */
    private final Status[] concernsToday;

    Standing(Structure structure, Stated stated, CaseInHand inHand) {
        this.structure = structure;
        this.stated = stated;
        this.inHand = inHand;
        this.today = inHand.given().asOf();
        this.concernsToday = new Status[structure.size()];
        for (int i = 0; i < concernsToday.length; i++) {
            concernsToday[i] = findConcerns(i, today);
        }
    }

    CaseInHand inHand() {
        return inHand;
    }

    /** What the rule stated; null where it did not speak. */
    @Nullable
    Statement statement(int position) {
        return stated.statement(position);
    }

    /** Of every provision. */
    Status[] statuses(LocalDate day) {
        Status[] statuses = new Status[structure.size()];
        for (int i = 0; i < statuses.length; i++) {
            statuses[i] = status(i, day);
        }
        return statuses;
    }

    /** {@link Status#NOT_APPLICABLE} where the rule did not speak. */
    Status status(int position, LocalDate day) {
        Statement statement = stated.statement(position);
        if (statement == null) {
            return Status.NOT_APPLICABLE;
        }
        Status concerns = concerns(position, day);
        if (concerns == Status.UNMET) {
            return Status.NOT_APPLICABLE;
        }
        Status requirement = requirement(position, statement, concerns, day);
        // What may not bear on the case is met where it is met anyway, and otherwise as open as that.
        return concerns == Status.MET || requirement == Status.MET ? requirement : concerns;
    }

    private Status requirement(int position, Statement statement, Status concerns, LocalDate day) {
        Structure.Exemption exemption = structure.exemptionAt(position);
        if (exemption != null && exemption.waives() && !exemption.isLimited()) {
            // A waiver asks nothing of its own: while it is open whether it is in force, it is as good as its base.
            Statement base = stated.statement(exemption.base());
            return concerns == Status.MET || base == null ? Status.MET : base.requirementOn(day, inHand);
        }
        Status requirement = statement.requirementOn(day, inHand);
        return structure.isOpener(position) && !statement.setsAsideOnly() ? requirement.and(concerns) : requirement;
    }

    /**
     * Whether the provision bears on the case: an exception only where its base does, the base only where no exception
     * does. A waiver asks nothing, so it is enough for it that the base may bear on the case.
     */
    Status concerns(int position, LocalDate day) {
        return day == today ? concernsToday[position] : findConcerns(position, day);
    }

    private Status findConcerns(int position, LocalDate day) {
        Status concerns = stated(position, day);
        Structure.Exemption exemption = structure.exemptionAt(position);
        if (exemption != null && concerns != Status.UNMET) {
            Status base = stated(exemption.base(), day);
            concerns = exemption.waives() && base != Status.UNMET ? concerns : concerns.and(base);
        }
        for (Structure.Exemption from : structure.exemptionsFrom(position)) {
            concerns = from.isLimited()
                    ? concerns
                    : concerns.and(stated(from.position(), day).negated());
        }
        return concerns;
    }

    /** Whether an exception stands in the stead of its base, if that bears on the case at all. */
    Status takesOver(Structure.Exemption exemption, LocalDate day) {
        return stated(exemption.base(), day) == Status.UNMET ? Status.UNMET : stated(exemption.position(), day);
    }

    private Status stated(int position, LocalDate day) {
        Statement statement = stated.statement(position);
        return statement == null ? Status.UNMET : statement.concernsOn(day, inHand);
    }

    /** The next day on which time alone may change this; null where there is none. */
    @Nullable
    LocalDate nextTurn(int position, LocalDate after) {
        if (!stated.mayTurn(position)) {
            return null;
        }
        LocalDate turn = ownTurn(position, after);
        for (Structure.Exemption from : structure.exemptionsFrom(position)) {
            turn = Check.earlier(turn, ownTurn(from.position(), after));
        }
        Structure.Exemption exemption = structure.exemptionAt(position);
        return exemption == null ? turn : Check.earlier(turn, ownTurn(exemption.base(), after));
    }

    /** The next day on which time alone may change anything; null where there is none. */
    @Nullable
    LocalDate nextTurn(LocalDate after) {
        LocalDate turn = null;
        for (int position : stated.turning()) {
            turn = Check.earlier(turn, ownTurn(position, after));
        }
        return turn;
    }

    /** Puts into statuses known of another day what is otherwise on this one. */
    void turn(Status[] known, LocalDate day) {
        for (int position : stated.turning()) {
            known[position] = status(position, day);
            for (Structure.Exemption from : structure.exemptionsFrom(position)) {
                known[from.position()] = status(from.position(), day);
            }
            Structure.Exemption exemption = structure.exemptionAt(position);
            if (exemption != null) {
                known[exemption.base()] = status(exemption.base(), day);
            }
        }
    }

    private @Nullable LocalDate ownTurn(int position, LocalDate after) {
        Statement statement = stated.statement(position);
        return statement == null ? null : statement.nextTurn(after, inHand);
    }
}
