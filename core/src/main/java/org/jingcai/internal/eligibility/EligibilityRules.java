package org.jingcai.internal.eligibility;

import java.util.List;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Outcome;
import org.jingcai.facts.Case;
import org.jingcai.internal.check.WageTables;
import org.jingcai.internal.kie.RuleSession;
import org.jingcai.internal.policy.Manifest;
import org.jingcai.internal.rule.CaseInHand;
import org.jingcai.internal.rule.RuleIndex;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;
import org.jingcai.reference.ReferenceTables;

/** The eligibility rules of one policy. Immutable and thread-safe. */
public final class EligibilityRules {

    private final Policy policy;
    private final RuleIndex index;
    private final Structure structure;
    private final RuleSession session;
    private final WageTables wages;
    private final AnswerFrame frame;

    public EligibilityRules(Manifest manifest, ClassLoader loader, ReferenceTables tables, String engine) {
        this.policy = manifest.policy();
        this.index = new RuleIndex(manifest.rules().get(Topic.ELIGIBILITY));
        this.structure = new Structure(index);
        this.session = new RuleSession(manifest.models().get(Topic.ELIGIBILITY), loader, index.size());
        this.wages = new WageTables(tables);
        this.frame = new AnswerFrame(Topic.ELIGIBILITY, engine);
    }

    /** One answer for each case, in order. */
    public List<EligibilityAnswer> answer(List<Case> cases) {
        List<CaseInHand> inHand =
                cases.stream().map(kase -> new CaseInHand(kase, wages, index)).toList();
        List<CaseInHand> covered =
                inHand.stream().filter(one -> mayCover(one.kase())).toList();
        if (!covered.isEmpty()) {
            session.fire(covered);
        }
        return inHand.stream().map(this::judge).toList();
    }

    /** Where a provision decides whether the policy is in force, the day alone does not. */
    private boolean mayCover(Case kase) {
        return structure.inForce() >= 0 || policy.coversDay(kase.asOf());
    }

    private EligibilityAnswer judge(CaseInHand inHand) {
        Case kase = inHand.kase();
        if (!mayCover(kase)) {
            return new EligibilityAnswer(
                    frame.basis(policy, kase, Outcome.NOT_IN_FORCE, List.of(), List.of()),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null);
        }
        return new EligibilityJudge(policy, structure, inHand).answer(frame);
    }
}
