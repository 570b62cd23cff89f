package org.jingcai.internal.kie;

import java.util.Collection;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jingcai.internal.rule.CasesInHand;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one policy and topic, ready to fire: one KIE base that holds one package, because several packages in one
 * base can silently lose matches. Thread-safe; each call works in a session of its own.
 */
public final class RuleSession {

    private final KieBase base;
    private final int rules;

    /**
     * @param modelClass name of the executable model, generated at build time
     * @param loader that has it
     */
    public RuleSession(String modelClass, ClassLoader loader, int rules) {
        this.base = KieBaseBuilder.createKieBaseFromModel(
                List.of(instantiate(modelClass, loader)), RuleBaseFactory.newKnowledgeBaseConfiguration());
        this.rules = rules;
    }

    private static Model instantiate(String modelClass, ClassLoader loader) {
        try {
            return (Model) Class.forName(modelClass, true, loader)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("compiled rules cannot be loaded (" + modelClass + ")", e);
        }
    }

    /** Lets every rule speak of all these cases. */
    public void fire(Collection<CasesInHand> cases) {
        KieSession session = base.newKieSession();
        try {
            cases.forEach(session::insert);
            // Rules state and never chain: one firing more would be a rule set out of hand.
            int most = rules * cases.size();
            if (session.fireAllRules(most + 1) > most) {
                throw new IllegalStateException("rules fired more often than there are rules and groups of cases");
            }
        } finally {
            session.dispose();
        }
    }
}
