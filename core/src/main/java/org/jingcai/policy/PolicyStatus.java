package org.jingcai.policy;

/** Whether a policy text binds. */
public enum PolicyStatus {
    /** Published for consultation, not adopted. */
    DRAFT,
    IN_FORCE,
    EXPIRED
}
