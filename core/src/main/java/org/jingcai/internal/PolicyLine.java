package org.jingcai.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jingcai.answer.Answer;
import org.jingcai.facts.Case;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;

/**
 * The editions of one policy in the order of their first days, of which the day of a case (for yearly rounds the launch year)
 * chooses one. One answer never mixes two. Immutable and thread-safe.
 */
public final class PolicyLine {

    private final List<LoadedPolicy> editions;

    /**
     * @param editions in the order of their first days, at least one
     */
    public PolicyLine(List<LoadedPolicy> editions) {
        this.editions = List.copyOf(editions);
    }

    /** All of them, in order. */
    public List<Policy> policies() {
        return editions.stream().map(LoadedPolicy::policy).toList();
    }

    /** The youngest text. */
    public LoadedPolicy latest() {
        return editions.get(editions.size() - 1);
    }

    /** That edition alone, whatever the day of a case; empty where there is none. */
    public Optional<PolicyLine> pinned(String version) {
        return editions.stream()
                .filter(edition -> edition.policy().version().equals(version))
                .findFirst()
                .map(edition -> new PolicyLine(List.of(edition)));
    }

    /** Whether any edition answers the topic. */
    public boolean answers(Topic topic) {
        return editions.stream().anyMatch(edition -> edition.policy().topics().contains(topic));
    }

    /** The edition that speaks of the case: the one that covers it; in a gap the last before it, else the first, which says so. */
    public LoadedPolicy of(Case kase) {
        LoadedPolicy nearest = editions.get(0);
        if (editions.size() == 1) {
            return nearest;
        }
        for (LoadedPolicy edition : editions) {
            if (edition.covers(kase)) {
                return edition;
            }
            LocalDate from = edition.policy().effectiveFrom();
            if (from != null && !from.isAfter(kase.asOf())) {
                nearest = edition;
            }
        }
        return nearest;
    }

    /** One answer for each case, in order. */
    public List<? extends Answer> answers(Topic topic, List<Case> cases) {
        if (editions.size() == 1) {
            return editions.get(0).answers(topic, cases);
        }
        Map<LoadedPolicy, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            places.computeIfAbsent(of(cases.get(i)), edition -> new ArrayList<>())
                    .add(i);
        }
        Answer[] answers = new Answer[cases.size()];
        places.forEach((edition, ofEdition) -> {
            List<? extends Answer> some =
                    edition.answers(topic, ofEdition.stream().map(cases::get).toList());
            IntStream.range(0, some.size()).forEach(i -> answers[ofEdition.get(i)] = some.get(i));
        });
        return List.of(answers);
    }
}
