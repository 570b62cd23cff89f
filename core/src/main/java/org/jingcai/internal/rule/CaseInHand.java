package org.jingcai.internal.rule;

import org.jingcai.facts.Case;
import org.jingcai.facts.Matter;
import org.jingcai.internal.check.Figures;
import org.jingcai.internal.score.terms.ScoreStatement;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jingcai.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * The one fact rules match on: a case, and what the rules have stated of it so far. Every pattern starts here, so many
 * cases share a session without meeting. One thread at a time.
 */
public final class CaseInHand {

    private final Case kase;
    private final Figures figures;
    private final RuleIndex index;
    private final @Nullable Statement[] statements;
    private @Nullable ScoreTerms terms;

    /** The rule that spoke last: its sentences come one after the other. */
    private @Nullable Rule lastRule;

    private @Nullable Statement last;

    public CaseInHand(Case kase, ReferenceTables tables, RuleIndex index) {
        this.kase = kase;
        this.figures = new Figures(kase, tables);
        this.index = index;
        this.statements = new Statement[index.size()];
    }

    /** The business the case is about; what rules are chosen by. */
    public Matter getMatter() {
        return kase.matter();
    }

    /** The statement of the rule at hand, begun where it is not yet. */
    public Statement state(Rule rule) {
        Statement known = last;
        if (known != null && rule == lastRule) {
            return known;
        }
        int position = index.of(rule.getName());
        Statement statement = statements[position];
        if (statement == null) {
            statement = new Statement(index.spec(position), kase, figures);
            statements[position] = statement;
        }
        last = statement;
        lastRule = rule;
        return statement;
    }

    /** What the rule at hand states of the score. */
    public ScoreStatement score(Rule rule) {
        return new ScoreStatement(index.spec(index.of(rule.getName())).id(), terms());
    }

    /** What the rules have stated of the score. */
    public ScoreTerms terms() {
        ScoreTerms known = terms;
        if (known == null) {
            known = new ScoreTerms();
            terms = known;
        }
        return known;
    }

    public Case kase() {
        return kase;
    }

    /** What the rules stated, at each rule's own place in the document; null where a rule did not fire. */
    public @Nullable Statement[] statements() {
        return statements;
    }
}
