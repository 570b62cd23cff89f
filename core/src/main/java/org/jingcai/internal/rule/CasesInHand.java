package org.jingcai.internal.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jingcai.facts.Case;
import org.jingcai.facts.Matter;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * The one fact rules match on: the cases of a batch that are about one matter, and what rules state of them. The conditions
 * of a rule look at nothing but the matter, so rules speak once of them all. While rules speak, for one thread; read
 * afterwards, for any number.
 */
public final class CasesInHand {

    private final Matter matter;
    private final RuleIndex index;
    private final @Nullable Statement[] statements;

    private CasesInHand(Matter matter, RuleIndex index) {
        this.matter = matter;
        this.index = index;
        this.statements = new Statement[index.size()];
    }

    /** Those of these cases, by matter. */
    public static Map<Matter, CasesInHand> of(List<Case> cases, RuleIndex index) {
        Map<Matter, CasesInHand> byMatter = new EnumMap<>(Matter.class);
        for (Case kase : cases) {
            byMatter.computeIfAbsent(kase.matter(), matter -> new CasesInHand(matter, index));
        }
        return byMatter;
    }

    /** The business the cases are about; what rules are chosen by. */
    public Matter getMatter() {
        return matter;
    }

    /**
     * Notes that a rule speaks of the cases.
     *
     * @param body what it states; it is asked for its sentences once and never again, whatever the cases
     */
    public void state(Rule rule, Consumer<Sentences> body) {
        int position = index.of(rule.getName());
        statements[position] = index.statement(position, body);
    }

    /** What the rule at that place of the document states; null where it did not fire. */
    public @Nullable Statement statement(int position) {
        return statements[position];
    }

    /** What the rules have stated of the score, together. */
    public ScoreTerms terms() {
        ScoreTerms terms = new ScoreTerms();
        for (Statement statement : statements) {
            if (statement != null) {
                terms.add(statement.score());
            }
        }
        return terms;
    }

    /** How many lines may be asked of a case. */
    int lines() {
        return index.lines();
    }
}
