package org.jingcai.internal.eligibility;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jingcai.internal.rule.CasesInHand;
import org.jingcai.internal.rule.Statement;
import org.jspecify.annotations.Nullable;

/** What rules have stated of cases of one matter, with what follows for all of them. Immutable. */
final class Stated {

    private final CasesInHand spokenOf;
    private final int[] turning;
    private final BitSet mayTurn = new BitSet();

    Stated(Structure structure, CasesInHand spokenOf) {
        this.spokenOf = spokenOf;
        this.turning =
                IntStream.range(0, structure.size()).filter(this::dependsOnDay).toArray();
        for (int i = 0; i < structure.size(); i++) {
            mayTurn.set(i, mayTurn(structure, i));
        }
    }

    private boolean mayTurn(Structure structure, int position) {
        boolean may = dependsOnDay(position);
        for (Structure.Exemption from : structure.exemptionsFrom(position)) {
            may |= dependsOnDay(from.position());
        }
        Structure.Exemption exemption = structure.exemptionAt(position);
        return may || exemption != null && dependsOnDay(exemption.base());
    }

    private boolean dependsOnDay(int position) {
        Statement statement = statement(position);
        return statement != null && statement.dependsOnDay();
    }

    /** What the rule stated; null where it did not speak. */
    @Nullable
    Statement statement(int position) {
        return spokenOf.statement(position);
    }

    /** Provisions whose rule states something that may be otherwise on another day; not to be written to. */
    int[] turning() {
        return turning;
    }

    /** Whether the provision, with exceptions from it and what it is an exception from, may be otherwise on another day. */
    boolean mayTurn(int position) {
        return mayTurn.get(position);
    }

    CasesInHand spokenOf() {
        return spokenOf;
    }
}
