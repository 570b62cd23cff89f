package org.jingcai.internal.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Path;
import org.jingcai.answer.Status;
import org.jspecify.annotations.Nullable;

/** Gathers what is missing, each fact once: first what can decide the outcome, then what cannot change it any more. */
final class MissingFacts {

    private static final Comparator<Waiting> NEAREST_FIRST = Comparator.comparingInt(Waiting::facts);

    private @Nullable Set<String> ordered;
    private int decisive;

    /** The outcome waits for this finding, if it is there. */
    void decidedBy(@Nullable Finding finding) {
        if (finding != null) {
            decidedBy(finding.missing());
        }
    }

    /** The outcome waits for these facts. */
    void decidedBy(List<String> facts) {
        theRest(facts);
        decisive = ordered == null ? 0 : ordered.size();
    }

    /** The outcome waits for one of these paths: the nearest is asked for first. */
    void decidedByOneOf(List<Path> paths) {
        List<Waiting> waiting = new ArrayList<>(paths.size());
        for (Path path : paths) {
            if (path.status() == Status.UNKNOWN) {
                waiting.add(new Waiting(path, countMissing(path)));
            }
        }
        waiting.sort(NEAREST_FIRST);
        for (Waiting one : waiting) {
            for (Finding finding : one.path().findings()) {
                decidedBy(finding.missing());
            }
        }
    }

    /** A path and how many facts it waits for. */
    private record Waiting(Path path, int facts) {}

    private static int countMissing(Path path) {
        MissingFacts missing = new MissingFacts();
        missing.theRestOf(path.findings());
        return missing.ordered == null ? 0 : missing.ordered.size();
    }

    /** Nothing decided hangs on these any more. */
    void theRestOf(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            theRest(findings.get(i).missing());
        }
    }

    /** Nor on these facts. */
    void theRest(List<String> facts) {
        if (!facts.isEmpty()) {
            Set<String> known = ordered;
            if (known == null) {
                known = new LinkedHashSet<>();
                ordered = known;
            }
            known.addAll(facts);
        }
    }

    /** All of them. */
    List<String> all() {
        return ordered == null ? List.of() : List.copyOf(ordered);
    }

    /** How many of these, from the first, can still change the outcome. */
    int decisive() {
        return decisive;
    }
}
