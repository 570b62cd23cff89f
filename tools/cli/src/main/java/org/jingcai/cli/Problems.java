package org.jingcai.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jingcai.Issue;
import org.jingcai.IssuesException;

/** Gathers problems from every part of a command, so that one run tells them all; each problem once. */
final class Problems {

    private final Set<Issue> found = new LinkedHashSet<>();

    void add(Issue issue) {
        found.add(issue);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The result of a step; empty where it failed, with its issues among the problems. */
    <T> Optional<T> of(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (IssuesException e) {
            found.addAll(e.issues());
            return Optional.empty();
        }
    }

    IssuesException exception() {
        return new IssuesException(List.copyOf(found));
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw exception();
        }
    }
}
