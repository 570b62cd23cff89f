package org.jingcai.internal.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Path;
import org.jingcai.answer.Status;

/**
 * Orders what is missing: first what the scope and the requirements wait for, then what the nearest path waits for, then
 * what cannot change the outcome any more.
 */
final class MissingFacts {

    private final Set<String> ordered = new LinkedHashSet<>();

    /**
     * Missing facts in order.
     *
     * @param decisive those that can still change the outcome
     * @param all these and the rest
     */
    record Ordered(List<String> decisive, List<String> all) {}

    /**
     * Every missing fact once.
     *
     * @param decisive findings that must hold and can still change the outcome, scope first
     * @param paths of which one must, where a better one would change the outcome
     * @param rest every finding
     */
    static Ordered order(List<Finding> decisive, List<Path> paths, List<Finding> rest) {
        MissingFacts facts = new MissingFacts();
        facts.addAll(decisive);
        List<Waiting> waiting = new ArrayList<>(paths.size());
        for (Path path : paths) {
            if (path.status() == Status.UNKNOWN) {
                waiting.add(new Waiting(path, missing(path).size()));
            }
        }
        waiting.sort(Comparator.comparingInt(Waiting::facts));
        waiting.forEach(one -> facts.addAll(one.path().findings()));
        List<String> able = new ArrayList<>(facts.ordered);
        facts.addAll(rest);
        return new Ordered(able, new ArrayList<>(facts.ordered));
    }

    private static Set<String> missing(Path path) {
        Set<String> missing = new LinkedHashSet<>();
        path.findings().forEach(finding -> missing.addAll(finding.missing()));
        return missing;
    }

    private void addAll(List<Finding> findings) {
        for (Finding finding : findings) {
            ordered.addAll(finding.missing());
        }
    }

    /** A path and how many facts it waits for. */
    private record Waiting(Path path, int facts) {}
}
