package org.jingcai.internal.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.facts.FinedParty;
import org.jingcai.facts.TaxDepartment;
import org.jingcai.facts.TaxRole;
import org.jingcai.facts.TaxViolation;
import org.jingcai.facts.TaxViolationKind;
import org.jingcai.internal.score.terms.Term;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Tax violations: so many points off for each fact, whichever of the two clauses it falls under, and for tax still owed. */
final class TaxViolations {

    static final String ID = "pt-13-6-violations";
    private static final Text NAME = Text.of("涉税违法行为", "tax violations");
    private static final String LIST = "taxViolations";
    private static final String OWED = "points.owesTaxNow";

    private final ScoreInput in;
    private final @Nullable List<TaxViolation> violations;
    private final List<String> missing = new ArrayList<>();
    private Status penalties = Status.NOT_APPLICABLE;
    private Status amounts = Status.NOT_APPLICABLE;
    private Status findings = Status.NOT_APPLICABLE;
    private int sure;
    private int possible;

    TaxViolations(ScoreInput in) {
        this.in = in;
        this.violations = in.kase().taxViolations();
    }

    Tally tally() {
        BigDecimal rate = in.rates().of(ID);
        count();
        Boolean owes = in.kase().points().owesTaxNow();
        boolean owedCounts = in.terms().has(Term.TAX_OWED);
        int owedSure = owedCounts && owes != null && owes ? 1 : 0;
        int owedPossible = owedCounts && (owes == null || owes) ? 1 : 0;
        if (owedCounts && owes == null) {
            missing.add(OWED);
        }
        if (rate == null) {
            return in.unpublished(ID, NAME, true, List.of(ID), rows(owes));
        }
        BigDecimal each = rate.abs().negate();
        PointsRange range = PointsRange.between(
                violations == null ? null : each.multiply(BigDecimal.valueOf(possible + owedPossible)),
                each.multiply(BigDecimal.valueOf(sure + owedSure)));
        List<String> open = range.isCertain() ? List.of() : List.copyOf(missing);
        return new Tally(ID, NAME, true, range, working(range, each, owedSure, owedPossible), open, rows(owes));
    }

    private void count() {
        if (violations == null) {
            missing.add(LIST);
            penalties = Status.UNKNOWN;
            amounts = Status.UNKNOWN;
            findings = Status.UNKNOWN;
            return;
        }
        Set<TaxViolation> seen = new HashSet<>();
        for (int i = 0; i < violations.size(); i++) {
            TaxViolation violation = violations.get(i);
            boolean sameFact = isComplete(violation) && !seen.add(violation);
            if (!sameFact) {
                count(violation, LIST + "[" + i + "].");
            }
        }
    }

    private static boolean isComplete(TaxViolation violation) {
        return violation.department() != null
                && violation.role() != null
                && violation.fine() != null
                && violation.date() != null
                && violation.kind() != null;
    }

    /** Here a status says whether the fact costs points: {@link Status#MET} where it surely does. */
    private void count(TaxViolation violation, String path) {
        Status penalty = in.terms().has(Term.PENALTY)
                ? window(violation, Term.PENALTY).and(role(violation)).and(fined(violation))
                : Status.UNMET;
        Status finding = in.terms().has(Term.STATE_TAX_FINDING)
                ? window(violation, Term.STATE_TAX_FINDING).and(head(violation)).and(found(violation))
                : Status.UNMET;
        Status cost = penalty.or(finding);
        penalties = penalties.and(penalty.negated());
        findings = findings.and(finding.negated());
        amounts = amounts.and(fined(violation).negated());
        sure += cost == Status.MET ? 1 : 0;
        possible += cost == Status.UNMET ? 0 : 1;
        if (cost == Status.UNKNOWN) {
            absent(violation.department(), path + "department");
            absent(violation.role(), path + "role");
            absent(violation.fine(), path + "fine");
            absent(violation.date(), path + "date");
            absent(violation.kind(), path + "kind");
        }
    }

    private void absent(@Nullable Object fact, String path) {
        if (fact == null) {
            missing.add(path);
        }
    }

    private Status window(TaxViolation violation, Term term) {
        return violation.date() == null
                ? Status.UNKNOWN
                : Status.of(in.round().covers(violation.date(), in.terms().number(term, 0)));
    }

    /** Every role of the model is one that answers for penalties. */
    private static Status role(TaxViolation violation) {
        return violation.role() == null ? Status.UNKNOWN : Status.MET;
    }

    private Status fined(TaxViolation violation) {
        TaxDepartment department = violation.department();
        if (violation.kind() == TaxViolationKind.EXIT_BAN && violation.fine() == null) {
            return Status.UNKNOWN;
        }
        if (violation.fine() != null && violation.fine().signum() == 0) {
            return Status.UNMET;
        }
        if (department == null) {
            return Status.UNKNOWN;
        }
        return switch (department) {
            case INSPECTION -> violation.fine() == null ? Status.UNKNOWN : Status.MET;
            case COLLECTION -> collected(violation);
            // The clause names inspection and collection; whether the state tax office is meant too is open.
            case NATIONAL_TAX ->
                violation.fine() == null && violation.kind() != TaxViolationKind.PENALTY
                        ? Status.UNKNOWN
                        : Status.REVIEW;
        };
    }

    private Status collected(TaxViolation violation) {
        if (violation.fine() == null) {
            return Status.UNKNOWN;
        }
        if (!in.terms().has(Term.PENALTY_AMOUNTS)) {
            return Status.MET;
        }
        boolean overPerson = violation.fine().compareTo(in.terms().number(Term.PENALTY_AMOUNTS, 0)) >= 0;
        boolean overBody = violation.fine().compareTo(in.terms().number(Term.PENALTY_AMOUNTS, 1)) >= 0;
        FinedParty party = violation.finedPartyOrDefault();
        boolean trader = violation.role() == TaxRole.SOLE_TRADER && violation.finedParty() == null;
        if (overPerson == overBody) {
            return Status.of(overPerson);
        }
        return trader ? Status.REVIEW : party == null ? Status.UNKNOWN : Status.of(party == FinedParty.INDIVIDUAL);
    }

    private static Status head(TaxViolation violation) {
        TaxRole role = violation.role();
        return role == null
                ? Status.UNKNOWN
                : Status.of(role == TaxRole.LEGAL_REPRESENTATIVE || role == TaxRole.SOLE_TRADER);
    }

    private static Status found(TaxViolation violation) {
        TaxViolationKind kind = violation.kind();
        if (kind == null) {
            return Status.UNKNOWN;
        }
        return switch (kind) {
            case PENALTY -> Status.UNMET;
            case EXIT_BAN -> Status.MET;
            case FALSE_INVOICE, EVASION ->
                violation.department() == null
                        ? Status.UNKNOWN
                        : Status.of(violation.department() == TaxDepartment.NATIONAL_TAX);
        };
    }

    private Text working(PointsRange range, BigDecimal each, int owedSure, int owedPossible) {
        if (violations == null) {
            return Text.of("涉税违法事项不清楚：" + Say.zh(range), "tax violations are not known: " + Say.en(range));
        }
        IntRange count = new IntRange(sure + owedSure, possible + owedPossible);
        return Text.of(
                count.zh() + " 项 × " + Say.plain(each) + " = " + Say.zh(range),
                count.en() + " × " + Say.plain(each) + " = " + Say.en(range));
    }

    /** For the rows {@link Status#MET} means that the clause costs nothing. */
    private List<Row> rows(@Nullable Boolean owes) {
        Status owed = owes == null ? Status.UNKNOWN : Status.of(!owes);
        List<String> facts = List.of(LIST);
        List<String> listed =
                missing.stream().filter(path -> path.startsWith(LIST)).toList();
        Row amount = row("pt-13-6-v1-amt", amounts, Text.of("没有达到减分金额的罚款", "no fine that costs points"), facts, listed);
        return List.of(
                row(
                        "pt-13-6-v1",
                        penalties,
                        Text.of("没有须减分的税务行政处罚", "no tax penalty that costs points"),
                        facts,
                        listed),
                amounts == Status.REVIEW
                        ? amount.reading(
                                new Reading("COUNTS", Text.of("减分", "it costs points"), Status.UNMET),
                                new Reading("COUNTS_NOT", Text.of("不减分", "it does not"), Status.MET))
                        : amount,
                row(
                        "pt-13-6-v1-owe",
                        owed,
                        Text.of("没有欠缴税款及滞纳金", "no tax or surcharge owed"),
                        List.of(OWED),
                        List.of(OWED)),
                row(
                        "pt-13-6-v2",
                        findings,
                        Text.of("没有虚开发票、偷税、阻止出境等认定", "no finding of false invoices, evasion or an exit ban"),
                        facts,
                        listed));
    }

    private static Row row(String id, Status status, Text what, List<String> facts, List<String> missing) {
        return Row.of(id, status, Say.condition(what, status, missing), facts, missing);
    }
}
