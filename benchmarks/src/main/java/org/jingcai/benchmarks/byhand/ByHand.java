package org.jingcai.benchmarks.byhand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Status;
import org.jingcai.benchmarks.AverageWages;
import org.jingcai.benchmarks.Contender;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Path;
import org.jingcai.benchmarks.Verdict;
import org.jingcai.facts.Case;
import org.jingcai.facts.PersonTaxRecord;
import org.jingcai.facts.Unit;
import org.jingcai.facts.UnitTaxRecord;
import org.jspecify.annotations.Nullable;

/** Hand-written Java, with the days on which provisions and the whole will be met. */
public final class ByHand implements Contender<Verdict> {

    /** Findings before the grounds, those that must hold together with one path. */
    private static final int REQUIREMENTS = 12;

    /** What a single day can bring about. */
    private static final Set<String> DATED = Set.of(
            "cy-3-locus",
            "cy-3-months",
            "cy-3-months-startup",
            "cy-3-tax-startup5y",
            "cy-4-tenure",
            "cy-4-tenure-startup");

    /** What no passing of time changes. */
    private static final Set<String> STEADY = Set.of(
            "cy-3-orientation",
            "cy-3-entity",
            "cy-3-capital",
            "cy-4-residence",
            "cy-4-(1)",
            "cy-4-(2)",
            "cy-4-(3)",
            "cy-4-(6)",
            "cy-4-(7)a",
            "cy-4-(7)b",
            "cy-4-(7)c",
            "cy-4-(7)h",
            "cy-4-(9)",
            "cy-4-(10)");

    private final Map<Integer, BigDecimal> wages = AverageWages.fullCalibre();

    @Override
    public Verdict judge(Case kase) {
        Assessment today = new Assessment(kase, kase.asOf(), wages);
        List<Finding> findings = today.findings();
        Outcome outcome = outcome(findings);
        LocalDate eligibleFrom = outcome == Outcome.ELIGIBLE ? kase.asOf() : null;
        boolean mayBecomeEligible = eligibleFrom == null && steadyRequirementsHold(findings);
        for (LocalDate day : daysOfChange(kase)) {
            boolean newYear = day.getDayOfYear() == 1;
            if (!mayBecomeEligible && !mayBeMet(findings, newYear)) {
                continue;
            }
            List<Finding> then = new Assessment(kase, day, wages).findings();
            setDays(findings, then, day);
            if (mayBecomeEligible && outcome(then) == Outcome.ELIGIBLE) {
                eligibleFrom = day;
                mayBecomeEligible = false;
            }
        }
        return new Verdict(outcome, findings, today.paths(), missing(outcome, findings, today.paths()), eligibleFrom);
    }

    @Override
    public Verdict verdict(Verdict answer) {
        return answer;
    }

    private static Outcome outcome(List<Finding> findings) {
        Status worst = Status.NOT_APPLICABLE;
        for (Finding finding : findings.subList(0, REQUIREMENTS)) {
            worst = worst.and(finding.status());
        }
        return switch (worst) {
            case UNMET -> Outcome.INELIGIBLE;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case REVIEW -> Outcome.REVIEW;
            default -> Outcome.ELIGIBLE;
        };
    }

    /** Whether a new day can bring a provision about, or only a new year. */
    private static boolean mayBeMet(List<Finding> findings, boolean newYear) {
        for (Finding finding : findings) {
            if (isOpen(finding)
                    && finding.metFrom() == null
                    && (newYear ? !STEADY.contains(finding.provision()) : DATED.contains(finding.provision()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Finding finding) {
        return finding.status() != Status.MET && finding.status() != Status.NOT_APPLICABLE;
    }

    private static boolean steadyRequirementsHold(List<Finding> findings) {
        for (Finding finding : findings.subList(0, REQUIREMENTS)) {
            if (isOpen(finding) && STEADY.contains(finding.provision())) {
                return false;
            }
        }
        return true;
    }

    /** The later days on which a time limit is reached, ends, or a year with records becomes the last one. */
    private static Set<LocalDate> daysOfChange(Case kase) {
        Set<LocalDate> days = new TreeSet<>();
        Unit unit = kase.unit();
        LocalDate asOf = kase.asOf();
        LocalDate paying = unit.taxPayingSince();
        LocalDate established = latest(latest(unit.registrationDate(), unit.taxRegistrationDate()), paying);
        LocalDate employed = kase.employment().startDate();
        LocalDate start = unit.startupPolicyStart();
        if (paying != null) {
            add(days, asOf, paying);
        }
        boolean relief = !Boolean.FALSE.equals(unit.startupPolicyBeneficiary());
        if (established != null) {
            addMonths(days, asOf, established, relief);
        }
        if (employed != null) {
            addMonths(days, asOf, employed, relief);
        }
        if (start != null && relief) {
            add(days, asOf, start);
            add(days, asOf, start.plusYears(5).plusDays(1));
        }
        for (int year = asOf.getYear() + 1; year <= lastRecordedYear(kase) + 1; year++) {
            days.add(LocalDate.of(year, 1, 1));
        }
        return days;
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    private static void addMonths(Set<LocalDate> days, LocalDate asOf, LocalDate since, boolean relief) {
        if (relief) {
            add(days, asOf, since.plusMonths(3));
        }
        add(days, asOf, since.plusMonths(6));
    }

    private static void add(Set<LocalDate> days, LocalDate asOf, LocalDate day) {
        if (day.isAfter(asOf)) {
            days.add(day);
        }
    }

    /** A year that counts among the last three of a later day. */
    private static int lastRecordedYear(Case kase) {
        int last = 0;
        List<UnitTaxRecord> ofUnit = kase.unit().taxRecords();
        if (ofUnit != null) {
            for (UnitTaxRecord record : ofUnit) {
                last = Math.max(last, record.year() == null ? 0 : record.year());
            }
        }
        List<PersonTaxRecord> ofPerson = kase.applicant().taxRecords();
        if (ofPerson != null) {
            for (PersonTaxRecord record : ofPerson) {
                last = Math.max(last, record.year() == null ? 0 : record.year());
            }
        }
        return last;
    }

    private static void setDays(List<Finding> findings, List<Finding> then, LocalDate day) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.metFrom() == null && isOpen(finding) && then.get(i).status() == Status.MET) {
                findings.set(i, finding.withMetFrom(day));
            }
        }
    }

    /** Absent facts, those first on which an undetermined outcome still hangs. */
    private static List<String> missing(Outcome outcome, List<Finding> findings, List<Path> paths) {
        Set<String> missing = new LinkedHashSet<>();
        if (outcome == Outcome.UNDETERMINED) {
            for (Finding finding : findings.subList(0, REQUIREMENTS)) {
                missing.addAll(finding.missing());
            }
        }
        if (outcome == Outcome.REVIEW) {
            for (Path path : paths) {
                if (path.status() == Status.UNKNOWN) {
                    path.findings().forEach(finding -> missing.addAll(finding.missing()));
                }
            }
        }
        for (Finding finding : findings) {
            missing.addAll(finding.missing());
        }
        return new ArrayList<>(missing);
    }
}
