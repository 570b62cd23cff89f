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

    private final Set<String> ordered = new LinkedHashSet<>();
    private int decisive;

    /** The outcome waits for this finding, if it is there and concerned. */
    void decidedBy(@Nullable Finding finding, boolean concerned) {
        if (finding != null && concerned) {
            decidedBy(finding.missing());
        }
    }

    /** The outcome waits for these facts. */
    void decidedBy(List<String> facts) {
        ordered.addAll(facts);
        decisive = ordered.size();
    }

    /** The outcome waits for one of these paths: the nearest is asked for first. */
    void decidedByOneOf(List<Path> paths) {
        List<Waiting> waiting = new ArrayList<>(paths.size());
        for (Path path : paths) {
            if (path.status() == Status.UNKNOWN) {
                waiting.add(new Waiting(path, countMissing(path)));
            }
        }
        waiting.sort(Comparator.comparingInt(Waiting::facts));
        for (Waiting one : waiting) {
            for (Finding finding : one.path().findings()) {
                decidedBy(finding.missing());
            }
        }
    }

    /** A path and how many facts it waits for. */
    private record Waiting(Path path, int facts) {}

    private static int countMissing(Path path) {
        Set<String> missing = new LinkedHashSet<>();
        for (Finding finding : path.findings()) {
            missing.addAll(finding.missing());
        }
        return missing.size();
    }

    /** Nothing decided hangs on these any more. */
    void theRestOf(List<Finding> findings) {
        for (Finding finding : findings) {
            ordered.addAll(finding.missing());
        }
    }

    /** Nor on these facts. */
    void theRest(List<String> facts) {
        ordered.addAll(facts);
    }

    /** Facts that can still change the outcome. */
    List<String> decisive() {
        return all().subList(0, decisive);
    }

    /** These and the rest. */
    List<String> all() {
        return List.copyOf(ordered);
    }
}
