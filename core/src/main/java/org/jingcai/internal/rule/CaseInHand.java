package org.jingcai.internal.rule;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Matter;
import org.jingcai.internal.check.Asked;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.check.Given;
import org.jingcai.internal.check.WageTables;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * The one fact rules match on: a case, and which rules have spoken of it. Every pattern starts here, so many cases share a
 * session without meeting. While rules speak, for one thread; read afterwards, for any number.
 */
public final class CaseInHand {

    private final Given given;
    private final RuleIndex index;
    private final @Nullable Statement[] statements;

    /** What lines come to on the day of the case, worked out when first asked for: two threads at worst find the same. */
    private @Nullable Status @Nullable [] today;

    public CaseInHand(Case kase, WageTables wages, RuleIndex index) {
        this.given = new Given(kase, wages);
        this.index = index;
        this.statements = new Statement[index.size()];
    }

    /** The business the case is about; what rules are chosen by. */
    public Matter getMatter() {
        return given.kase().matter();
    }

    /**
     * Notes that a rule speaks of the case.
     *
     * @param body what it states; it is asked for its sentences once, whatever the number of cases
     */
    public void state(Rule rule, Consumer<Sentences> body) {
        int position = index.of(rule.getName());
        statements[position] = index.statement(position, body);
    }

    public Case kase() {
        return given.kase();
    }

    public Given given() {
        return given;
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

    /** What a line comes to on that day. */
    public Status status(Line line, LocalDate day) {
        Check check = line.check();
        return day == given.asOf() || !check.dependsOnDay() ? status(line) : check.on(day, given);
    }

    /** What a line comes to on the day of the case. */
    public Status status(Line line) {
        Status[] known = today;
        if (known == null) {
            known = new Status[index.lines()];
            today = known;
        }
        Status status = known[line.number()];
        if (status == null) {
            status = line.check().today(given);
            known[line.number()] = status;
        }
        return status;
    }

    /** The line as evidence. */
    public Asked ask(Line line) {
        return new Asked(line.check(), given, status(line));
    }
}
