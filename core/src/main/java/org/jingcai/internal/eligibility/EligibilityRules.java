package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.facts.Case;
import org.jingcai.facts.Matter;
import org.jingcai.internal.check.WageTables;
import org.jingcai.internal.kie.RuleSession;
import org.jingcai.internal.policy.AnswerFrame;
import org.jingcai.internal.policy.Manifest;
import org.jingcai.internal.rule.CaseInHand;
import org.jingcai.internal.rule.CasesInHand;
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

    public EligibilityRules(Manifest manifest, ClassLoader loader, ReferenceTables tables, AnswerFrame frame) {
        this.policy = manifest.policy();
        this.index = new RuleIndex(manifest.rules().get(Topic.ELIGIBILITY));
        this.structure = new Structure(index);
        this.session = new RuleSession(manifest.models().get(Topic.ELIGIBILITY), loader, index.size());
        this.wages = new WageTables(tables);
        this.frame = frame;
    }

    /** One answer for each case, in order. */
    public List<EligibilityAnswer> answer(List<Case> cases) {
        Map<Matter, CasesInHand> inHand = CasesInHand.of(
                cases.stream().filter(kase -> mayGovern(kase.asOf())).toList(), index);
        if (!inHand.isEmpty()) {
            session.fire(inHand.values());
        }
        Map<Matter, Stated> stated = new EnumMap<>(Matter.class);
        inHand.forEach((matter, spokenOf) -> stated.put(matter, new Stated(structure, spokenOf)));
        return cases.stream()
                .map(kase -> mayGovern(kase.asOf()) ? judge(kase, stated.get(kase.matter())) : notInForce(kase))
                .toList();
    }

    /** Where a provision decides whether the policy is in force, the day alone does not. */
    private boolean mayGovern(LocalDate day) {
        return structure.inForce() >= 0 || policy.coversDay(day);
    }

    private EligibilityAnswer notInForce(Case kase) {
        return EligibilityJudge.notInForce(frame, kase, List.of());
    }

    private EligibilityAnswer judge(Case kase, Stated stated) {
        CaseInHand inHand = new CaseInHand(kase, wages, stated.spokenOf());
        return new EligibilityJudge(this::mayGovern, structure, stated, inHand).answer(frame);
    }
}
