package org.jingcai.internal.eligibility;

import java.util.List;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.internal.rule.Statement;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What other provisions have to do with a finding.
 *
 * @param takenOverBy the exception that is in force in its stead; null for none
 * @param openExceptions exceptions of which it is not known whether they are in force
 * @param waivedBase for a waiver, the provision it lifts; null for others
 * @param readings for a condition within a path that may or may not ask for it, the two readings
 */
record Bearing(
        @Nullable RuleSpec takenOverBy,
        List<Statement> openExceptions,
        @Nullable Statement waivedBase,
        List<Reading> readings) {

    static final Bearing NONE = new Bearing(null, List.of(), null, List.of());

    /** A condition that is missed, in a path whose approval may stand above it. */
    static final Bearing IN_DOUBT = new Bearing(
            null,
            List.of(),
            null,
            List.of(
                    new Reading(
                            "CONDITION_STANDS", Text.of("经批准的仍须达到这项要求", "asked of approved persons too"), Status.UNMET),
                    new Reading(
                            "APPROVAL_SUFFICES", Text.of("经批准的不再要求", "not asked of approved persons"), Status.MET)));

    /** A group of grounds that is missed, in a path that may replace it or be asked beside it. */
    static final List<Reading> BESIDE_GROUP = List.of(
            new Reading("GROUP_STANDS", Text.of("走这一途径的仍须具备", "asked on this path too"), Status.UNMET),
            new Reading("PATH_SUFFICES", Text.of("这一途径本身即可", "this path is enough"), Status.MET));

    static Bearing takenOverBy(RuleSpec exception) {
        return new Bearing(exception, List.of(), null, List.of());
    }

    static Bearing openTo(Statement exception) {
        return new Bearing(null, List.of(exception), null, List.of());
    }

    static Bearing waiving(@Nullable Statement base) {
        return new Bearing(null, List.of(), base, List.of());
    }
}
