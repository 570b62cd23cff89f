package org.jingcai.internal.eligibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
     * Every missing fact once.
     *
     * @param conditions findings that must all hold, scope first
     * @param paths of which one must
     * @param rest every finding
     * @param open whether the outcome can still change
     * @param pathOpen whether a better path would change it
     */
    static List<String> order(
            List<Finding> conditions, List<Path> paths, List<Finding> rest, boolean open, boolean pathOpen) {
        MissingFacts facts = new MissingFacts();
        if (open) {
            facts.addAll(conditions.stream());
            if (pathOpen) {
                paths.stream()
                        .filter(path -> path.status() == Status.UNKNOWN)
                        .sorted(Comparator.comparingInt(path -> missing(path).size()))
                        .forEach(path -> facts.addAll(path.findings().stream()));
            }
        }
        facts.addAll(rest.stream());
        return new ArrayList<>(facts.ordered);
    }

    private static Set<String> missing(Path path) {
        Set<String> missing = new LinkedHashSet<>();
        path.findings().forEach(finding -> missing.addAll(finding.missing()));
        return missing;
    }

    private void addAll(Stream<Finding> findings) {
        findings.forEach(finding -> ordered.addAll(finding.missing()));
    }
}
