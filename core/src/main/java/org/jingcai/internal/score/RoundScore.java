package org.jingcai.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.internal.score.terms.ScoreTerms;
import org.jingcai.internal.score.terms.Term;
import org.jingcai.reference.ReferenceTables;
import org.jingcai.text.Text;

/** Every indicator of one round that the rules state something of, in the order of the document. */
final class RoundScore {

    private final ScoreInput in;
    private final List<Tally> tallies = new ArrayList<>();

    RoundScore(Case kase, ScoreTerms terms, ReferenceTables tables, int year) {
        this.in = new ScoreInput(kase, Round.of(year, terms, kase.asOf()), terms, new Rates(kase, tables, terms, year));
        Schooling schooling = new Schooling(in);
        Tally education = schooling.tally();
        if (terms.has(Term.EMPLOYMENT_MONTHS)) {
            Insured insured = new Insured(in);
            Study study = Study.of(in, education.points());
            tallies.add(new Employment(in, insured, study).tally());
            tallies.add(new Dwelling(in, insured, study).tally());
        }
        tallies.add(education);
        if (terms.has(Term.HOME_MOVED) || terms.has(Term.BOTH_MOVED)) {
            tallies.add(new Relocation(in).tally());
        }
        if (terms.has(Term.AWARD_BEST)) {
            tallies.add(new InnovationPoints(in).tally());
        }
        if (terms.has(Term.TAX_YEARS)) {
            tallies.add(new TaxPoints(in).tally());
        }
        if (terms.has(Term.PENALTY) || terms.has(Term.TAX_OWED)) {
            tallies.add(new TaxViolations(in).tally());
        }
        PersonalRecord person = new PersonalRecord(in);
        if (terms.has(Term.AGE)) {
            tallies.add(person.age());
        }
        if (terms.has(Term.HONOUR)) {
            tallies.add(person.honours());
        }
        if (terms.has(Term.DETENTION)) {
            tallies.add(person.detentions());
        }
    }

    List<Tally> tallies() {
        return tallies;
    }

    ScoreInput input() {
        return in;
    }

    /** Provisions that no indicator speaks for: the date at which all of them end. */
    Row cutOff(String provision) {
        String day = in.round().cutOff().toString();
        return Row.of(
                provision,
                Status.MET,
                Text.of("各项计算截止到 " + day, "everything is counted up to " + day),
                List.of(Tally.LAUNCH_YEAR),
                List.of());
    }
}
