package org.jingcai.internal.eligibility;

import java.util.List;
import org.jingcai.answer.Basis;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.facts.Case;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;

/** What the answers of one engine have in common. */
record AnswerFrame(Topic topic, String engine) {

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
                engine);
    }
}
