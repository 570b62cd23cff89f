package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.internal.rule.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The days after the one judged on which something may change, and the verdicts on them, worked out only when asked for.
 * Between two such days nothing changes, so the first that satisfies a question is the exact answer to it.
 */
final class Horizon {

    /** Records end some day; no case has come near this many turns. */
    private static final int MOST_TURNS = 500;

    private final Structure structure;
    private final @Nullable Statement[] statements;
    private final LocalDate from;
    private final Verdict today;
    private @Nullable List<Verdict> verdicts;

    Horizon(Structure structure, @Nullable Statement[] statements, Verdict today) {
        this.structure = structure;
        this.statements = statements;
        this.from = today.day();
        this.today = today;
    }

    /** First later day on which the provision is met; null where there is none. */
    @Nullable
    LocalDate firstMet(int position) {
        if (!mayChange(position)) {
            return null;
        }
        for (Verdict verdict : verdicts()) {
            if (verdict.status(position) == Status.MET) {
                return verdict.day();
            }
        }
        return null;
    }

    /** Verdicts on the days to come, in order. */
    List<Verdict> verdicts() {
        List<Verdict> known = verdicts;
        if (known == null) {
            known = new ArrayList<>();
            for (LocalDate day = nextTurn(from); day != null && known.size() < MOST_TURNS; day = nextTurn(day)) {
                known.add(new Verdict(structure, statements, day, today));
            }
            verdicts = known;
        }
        return known;
    }

    /** Whether time alone may change the provision, through itself or through an exception to it. */
    boolean mayChange(int position) {
        if (turns(position)) {
            return true;
        }
        for (Structure.Exemption exemption : structure.exemptions()) {
            if (exemption.base() == position && turns(exemption.position())
                    || exemption.position() == position && turns(exemption.base())) {
                return true;
            }
        }
        return structure.heads().contains(position)
                && structure.requirements().stream()
                        .anyMatch(requirement -> structure.spec(requirement).subject()
                                        == structure.spec(position).subject()
                                && mayChange(requirement));
    }

    private boolean turns(int position) {
        Statement statement = statements[position];
        return statement != null && statement.nextTurn(from) != null;
    }

    private @Nullable LocalDate nextTurn(LocalDate after) {
        LocalDate turn = null;
        for (Statement statement : statements) {
            LocalDate other = statement == null ? null : statement.nextTurn(after);
            if (other != null && (turn == null || other.isBefore(turn))) {
                turn = other;
            }
        }
        return turn;
    }
}
