package org.jingcai.internal.eligibility;

import java.util.List;
import org.jingcai.answer.Basis;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.facts.Case;
import org.jingcai.policy.Edition;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;

/**
 * What the answers of one engine have in common.
 *
 * @param line the editions of the policy
 */
record AnswerFrame(Topic topic, String engine, List<Edition> line) {

    /** Nothing is judged but why the policy is not in force. */
    EligibilityAnswer notInForce(Policy policy, Case kase, List<Finding> reason) {
        Basis basis = basis(policy, kase, Outcome.NOT_IN_FORCE, reason, List.of());
        return new EligibilityAnswer(basis, List.of(), List.of(), List.of(), null, null);
    }

    Basis basis(Policy policy, Case kase, Outcome outcome, List<Finding> findings, List<String> missing) {
        return new Basis(
                policy.id(),
                policy.version(),
                topic,
                kase.asOf(),
                kase.matter(),
                policy.statusOn(kase.asOf()),
                outcome,
                findings,
                missing,
                policy.rulesHash(),
                engine,
                outcome == Outcome.NOT_IN_FORCE ? line : List.of());
    }
}
