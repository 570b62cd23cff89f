package org.jingcai.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Status;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Path;
import org.jingcai.benchmarks.Provisions;
import org.jingcai.benchmarks.Verdict;

/** The chain of statuses over the provisions that a peer has judged one by one: paths, group, outcome. */
public final class Combination {

    private static final int REQUIREMENTS = Provisions.ORDER.get("cy-4-oneOf") + 1;
    private static final Set<String> EXEMPT = Set.of("cy-4-(4)", "cy-4-(5)");
    private static final List<String> GROUNDS = List.of(
            "cy-4-(1)",
            "cy-4-(2)",
            "cy-4-(3)",
            "cy-4-(4)",
            "cy-4-(5)",
            "cy-4-(6)",
            "cy-4-(7)",
            "cy-4-(8)",
            "cy-4-(9)",
            "cy-4-(10)");

    private final Map<String, Finding> found;
    private final List<Path> paths = new ArrayList<>(10);

    private Combination(Map<String, Finding> found) {
        this.found = found;
    }

    /**
     * The whole answer.
     *
     * @param found by id every provision but the group of grounds and the exemption from the income condition
     */
    public static Verdict of(Map<String, Finding> found) {
        return new Combination(new HashMap<>(found)).verdict();
    }

    private Verdict verdict() {
        Finding income = found.get("cy-4-income");
        Status best = Status.UNMET;
        for (String ground : GROUNDS) {
            List<Finding> members = members(ground);
            Status status = ground(ground, members);
            best = best.or(status);
            if (!EXEMPT.contains(ground)) {
                members.add(income);
                status = status.and(ground.equals("cy-4-(10)") ? income.status().missedInPrinciple() : income.status());
            }
            paths.add(new Path(ground, status, members));
        }
        Status highIncome =
                found.get("cy-4-(4)").status().or(found.get("cy-4-(5)").status());
        if (best == Status.UNMET || highIncome == Status.MET) {
            found.put("cy-4-income", income.withStatus(Status.NOT_APPLICABLE));
        }
        put("cy-4-income-exempt", highIncome == Status.UNMET ? Status.NOT_APPLICABLE : highIncome);
        found.put("cy-4-oneOf", group(paths));
        List<Finding> inOrder = Provisions.ALL.stream().map(found::get).toList();
        Status whole = inOrder.subList(0, REQUIREMENTS).stream()
                .map(Finding::status)
                .reduce(Status.NOT_APPLICABLE, Status::and);
        Set<String> missing = new LinkedHashSet<>();
        inOrder.forEach(finding -> missing.addAll(finding.missing()));
        return new Verdict(outcome(whole), inOrder, paths, List.copyOf(missing), null);
    }

    private List<Finding> members(String ground) {
        List<Finding> members = new ArrayList<>(5);
        if (ground.equals("cy-4-(7)")) {
            for (String limb : List.of("a", "b", "c", "h")) {
                members.add(found.get(ground + limb));
            }
        } else {
            members.add(found.get(ground));
        }
        return members;
    }

    private static Status ground(String ground, List<Finding> members) {
        if (!ground.equals("cy-4-(7)")) {
            return members.get(0).status();
        }
        return members.get(0)
                .status()
                .or(members.get(1).status())
                .or(members.get(2).status())
                .and(members.get(3).status());
    }

    private void put(String provision, Status status) {
        found.put(provision, new Finding(provision, status, List.of(), null, null, null, null));
    }

    /** The finding on the group: as good as its best path, open for what the open paths lack. */
    public static Finding group(Collection<Path> paths) {
        Status status = Status.UNMET;
        for (Path path : paths) {
            status = status.or(path.status());
        }
        Set<String> missing = new LinkedHashSet<>();
        if (status == Status.UNKNOWN) {
            for (Path path : paths) {
                if (path.status() == Status.UNKNOWN) {
                    path.findings().forEach(finding -> missing.addAll(finding.missing()));
                }
            }
        }
        return new Finding("cy-4-oneOf", status, List.copyOf(missing), null, null, null, null);
    }

    /** What the minimum over all that must hold comes to. */
    public static Outcome outcome(Status whole) {
        return switch (whole) {
            case UNMET -> Outcome.INELIGIBLE;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case REVIEW -> Outcome.REVIEW;
            default -> Outcome.ELIGIBLE;
        };
    }
}
