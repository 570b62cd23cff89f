package org.jingcai.internal.policy;

import java.util.List;
import org.jingcai.answer.Basis;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.facts.Case;
import org.jingcai.policy.Edition;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;

/**
 * What the answers of one edition have in common.
 *
 * @param figuresHash of the reference figures at hand
 * @param engine name and version
 * @param line every edition of the policy, this one among them
 */
public record AnswerFrame(Policy policy, String figuresHash, String engine, List<Edition> line) {

    /** What every answer has; one that is not in force names the editions there are. */
    public Basis basis(Topic topic, Case kase, Outcome outcome, List<Finding> findings, List<String> missing) {
        return new Basis(
                policy.id(),
                policy.version(),
                topic,
                kase.asOf(),
                kase.matter(),
                policy.statusOn(kase.asOf()),
                policy.sourceStatus(),
                outcome,
                findings,
                missing,
                policy.rulesHash(),
                figuresHash,
                engine,
                outcome == Outcome.NOT_IN_FORCE ? line : List.of());
    }
}
