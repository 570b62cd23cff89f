package org.jingcai.answer;

import java.util.List;
import java.util.Optional;
import org.jingcai.policy.Edition;

/** What a policy says of a case on one topic. */
public sealed interface Answer
        permits EligibilityAnswer, ScoreAnswer, TimelineAnswer, MaterialsAnswer, FilingAnswer, SupervisionAnswer {

    /** What every answer has. */
    Basis basis();

    default String policy() {
        return basis().policy();
    }

    /** The edition that spoke, as it can be asked for again: {@code graduates@2018}. */
    default String edition() {
        return Edition.name(basis().policy(), basis().version());
    }

    default Outcome outcome() {
        return basis().outcome();
    }

    default List<Finding> findings() {
        return basis().findings();
    }

    default List<String> missing() {
        return basis().missing();
    }

    /** The finding of one provision; empty where it has no say in this answer. */
    default Optional<Finding> finding(String provision) {
        return findings().stream()
                .filter(finding -> finding.provision().equals(provision))
                .findFirst();
    }
}
