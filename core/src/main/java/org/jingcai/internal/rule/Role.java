package org.jingcai.internal.rule;

import java.util.Set;

/** What the finding of a rule attaches to. */
public sealed interface Role {

    /** Must hold for its subject. */
    record Requirement() implements Role {}

    /**
     * A group of grounds: as good as the best of its paths.
     *
     * @param paths their ids; empty for every path
     * @param attachedTo other paths of which the group is a condition; empty for none
     */
    record Grounds(Set<String> paths, Set<String> attachedTo) implements Role {

        public boolean has(String path) {
            return paths.isEmpty() || paths.contains(path);
        }
    }

    /**
     * Belongs to a path, or to several.
     *
     * @param paths their ids
     * @param alternative one of several in the path of which one is enough
     */
    record Ground(Set<String> paths, boolean alternative) implements Role {}

    /**
     * A condition that attaches to paths.
     *
     * @param paths their ids; empty for every path
     */
    record Attached(Set<String> paths) implements Role {

        public boolean attachesTo(String path) {
            return paths.isEmpty() || paths.contains(path);
        }
    }

    /** Stands in for another provision where it is in force, with a requirement of its own. */
    record Relaxes(String base) implements Role {}

    /**
     * Lifts another provision where it is in force.
     *
     * @param onlyFor the paths for which it does; empty where it does for all
     */
    record Waives(String base, Set<String> onlyFor) implements Role {}

    /** The head of a list of conditions: as good as the worst requirement of its subject. */
    record Conditions() implements Role {}

    /** Stands beside the ordinary conditions of a side, which is as good as the better of the two. */
    record Channel() implements Role {}

    /** Told for its own sake; takes no part in the outcome. */
    record Aside() implements Role {}

    /** Decides whether the policy is about the person at all. */
    record Scope() implements Role {}

    /**
     * Decides, in the place of the day judged, whether the policy is in force.
     *
     * @param years of the rounds it governs
     */
    record InForce(Set<Integer> years) implements Role {}
}
