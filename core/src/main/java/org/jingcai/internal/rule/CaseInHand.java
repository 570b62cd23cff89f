package org.jingcai.internal.rule;

import java.time.LocalDate;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.internal.check.Asked;
import org.jingcai.internal.check.Check;
import org.jingcai.internal.check.Given;
import org.jingcai.internal.check.WageTables;
import org.jspecify.annotations.Nullable;

/** A case, and what the lines of rules come to in it. Thread-safe. */
public final class CaseInHand {

    private final Given given;

    /** What lines come to on the day of the case, worked out when first asked for: two threads at worst find the same. */
    private final @Nullable Status[] today;

    /**
     * @param spokenOf what the rules have stated of cases of its matter
     */
    public CaseInHand(Case kase, WageTables wages, CasesInHand spokenOf) {
        this.given = new Given(kase, wages);
        this.today = new Status[spokenOf.lines()];
    }

    public Case kase() {
        return given.kase();
    }

    public Given given() {
        return given;
    }

    /** What a line comes to on that day. */
    public Status status(Line line, LocalDate day) {
        Check check = line.check();
        return day == given.asOf() || !check.dependsOnDay() ? status(line) : check.on(day, given);
    }

    /** What a line comes to on the day of the case. */
    public Status status(Line line) {
        Status status = today[line.number()];
        if (status == null) {
            status = line.check().today(given);
            today[line.number()] = status;
        }
        return status;
    }

    /** The line as evidence. */
    public Asked ask(Line line) {
        return new Asked(line.check(), given, status(line));
    }
}
