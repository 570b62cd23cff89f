package org.jingcai.answer;

import java.util.Collection;
import org.jingcai.text.Language;
import org.jingcai.text.Text;

/**
 * What can be said of one provision. The first four form a chain, worst first: <em>all of</em> several provisions is
 * their minimum and <em>any of</em> them their maximum. {@link #NOT_APPLICABLE} stands outside the chain and takes no
 * part in either.
 */
public enum Status {
    /** Surely missed. */
    UNMET("不符合", "not met"),
    /** A fact or a published figure is absent; the finding names it. */
    UNKNOWN("尚不清楚", "unknown"),
    /** A person must decide. */
    REVIEW("需人工判断", "needs review"),
    /** Surely met. */
    MET("符合", "met"),
    /** The provision does not bear on this case. */
    NOT_APPLICABLE("不适用", "not applicable");

    private final Text label;

    Status(String zh, String en) {
        label = Text.of(zh, en);
    }

    public String label(Language language) {
        return label.in(language);
    }

    /** The worse of the two; the other one where one is {@link #NOT_APPLICABLE}. */
    public Status and(Status other) {
        if (this == NOT_APPLICABLE) {
            return other;
        }
        return other == NOT_APPLICABLE || compareTo(other) <= 0 ? this : other;
    }

    /** The better of the two; the other one where one is {@link #NOT_APPLICABLE}. */
    public Status or(Status other) {
        if (this == NOT_APPLICABLE) {
            return other;
        }
        return other == NOT_APPLICABLE || compareTo(other) >= 0 ? this : other;
    }

    /** Met becomes missed and missed met; what is open stays open. */
    public Status negated() {
        return switch (this) {
            case MET -> UNMET;
            case UNMET -> MET;
            default -> this;
        };
    }

    /** At best open to a person's decision: {@link #MET} becomes {@link #REVIEW}. */
    public Status atMostReview() {
        return this == MET ? REVIEW : this;
    }

    /** A miss that the text leaves to a person: {@link #UNMET} becomes {@link #REVIEW}. */
    public Status missedInPrinciple() {
        return this == UNMET ? REVIEW : this;
    }

    /** The minimum; {@link #NOT_APPLICABLE} of nothing. */
    public static Status allOf(Collection<Status> statuses) {
        return statuses.stream().reduce(NOT_APPLICABLE, Status::and);
    }

    /** The maximum; {@link #NOT_APPLICABLE} of nothing. */
    public static Status anyOf(Collection<Status> statuses) {
        return statuses.stream().reduce(NOT_APPLICABLE, Status::or);
    }

    /** {@link #MET} or {@link #UNMET}. */
    public static Status of(boolean met) {
        return met ? MET : UNMET;
    }
}
