package org.jingcai.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked of a policy. */
public enum Topic {
    ELIGIBILITY,
    SCORE,
    TIMELINE,
    MATERIALS,
    FILING,
    SUPERVISION;

    /** The name in cases, answers and options: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The topic of that {@link #id()}; empty where there is none. */
    public static Optional<Topic> of(String id) {
        return Stream.of(values()).filter(topic -> topic.id().equals(id)).findFirst();
    }
}
