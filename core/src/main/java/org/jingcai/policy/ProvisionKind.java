package org.jingcai.policy;

import org.jspecify.annotations.Nullable;

/** What a provision does, and so the topic in which it is answered. */
public enum ProvisionKind {
    UNIT_REQUIREMENT(Topic.ELIGIBILITY),
    APPLICANT_REQUIREMENT(Topic.ELIGIBILITY),
    GROUND(Topic.ELIGIBILITY),
    EXCEPTION(Topic.ELIGIBILITY),
    SCOPE(Topic.ELIGIBILITY),
    /** For which rounds the text is in force, where the day alone does not say. */
    TERM(Topic.ELIGIBILITY),
    COMPUTATION(Topic.SCORE),
    QUOTA(Topic.FILING),
    PRIORITY(Topic.FILING),
    TIME_LIMIT(Topic.TIMELINE),
    LIFECYCLE(Topic.TIMELINE),
    INFORMATION_CHANGE(Topic.TIMELINE),
    MATERIAL(Topic.MATERIALS),
    SANCTION(Topic.SUPERVISION),
    PROCEDURE(Topic.FILING),
    /** The authority's own weighing: described, never computed. */
    DISCRETION(null);

    private final @Nullable Topic topic;

    ProvisionKind(@Nullable Topic topic) {
        this.topic = topic;
    }

    /** The topic that answers such provisions; null where they are only described. */
    public @Nullable Topic topic() {
        return topic;
    }
}
