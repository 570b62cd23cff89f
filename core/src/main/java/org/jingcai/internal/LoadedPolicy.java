package org.jingcai.internal;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jingcai.answer.Answer;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.facts.Case;
import org.jingcai.facts.Matter;
import org.jingcai.internal.eligibility.EligibilityRules;
import org.jingcai.internal.policy.AnswerFrame;
import org.jingcai.internal.policy.Manifest;
import org.jingcai.internal.score.ScoreRules;
import org.jingcai.policy.Edition;
import org.jingcai.policy.Policy;
import org.jingcai.policy.PolicySource;
import org.jingcai.policy.Topic;
import org.jingcai.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/** A policy with its rules, made ready at the first question. Thread-safe. */
public final class LoadedPolicy {

    /** The topics that the engine has a judge for. */
    public static final Set<Topic> ANSWERED = Set.of(Topic.ELIGIBILITY, Topic.SCORE);

    private static final String ENGINE = "jingcai " + EngineVersion.TEXT;

    private final PolicySource source;
    private final Manifest manifest;
    private final ReferenceTables tables;
    /** Years of the yearly rounds it governs; empty where days decide. */
    private final SortedSet<Integer> rounds;

    private final AnswerFrame frame;
    private volatile @Nullable EligibilityRules eligibility;
    private volatile @Nullable ScoreRules score;

    /**
     * @param line all editions of the policy, this one among them
     */
    public LoadedPolicy(PolicySource source, Manifest manifest, ReferenceTables tables, List<Edition> line) {
        this.source = source;
        this.manifest = manifest;
        this.tables = tables;
        this.rounds = manifest.rounds();
        this.frame = new AnswerFrame(manifest.policy(), tables.hash(), ENGINE, line);
    }

    public Policy policy() {
        return manifest.policy();
    }

    /** Whether it is the text for the day of the case; for yearly rounds the launch year, and until that is known the day's year. */
    boolean covers(Case kase) {
        if (rounds.isEmpty()) {
            return policy().coversDay(kase.asOf());
        }
        Integer launched = kase.points().launchYear();
        return rounds.contains(launched == null ? kase.asOf().getYear() : launched);
    }

    /** Whether it answers the topic for that business. */
    public boolean knows(Topic topic, Matter matter) {
        return policy().matters().containsKey(topic)
                && policy().matters().get(topic).contains(matter);
    }

    /** Whether any of its provisions has a theme to be compared by. */
    public boolean isComparable() {
        return policy().provisions().stream().anyMatch(provision -> provision.theme() != null);
    }

    public Answer answer(Topic topic, Case kase) {
        return answers(topic, List.of(kase)).get(0);
    }

    /** One answer for each case, in order. */
    public List<? extends Answer> answers(Topic topic, List<Case> cases) {
        if (topic == Topic.ELIGIBILITY) {
            return eligibility(cases);
        }
        if (topic == Topic.SCORE) {
            return score(cases);
        }
        throw new IllegalStateException("no rules for " + topic);
    }

    /** One answer for each case, in order. */
    public List<EligibilityAnswer> eligibility(List<Case> cases) {
        return eligibility().answer(cases);
    }

    /** One answer for each case, in order. */
    public List<ScoreAnswer> score(List<Case> cases) {
        return score().answer(cases, eligibility(cases));
    }

    private ScoreRules score() {
        ScoreRules ready = score;
        if (ready == null) {
            synchronized (this) {
                ready = score;
                if (ready == null) {
                    ready = new ScoreRules(manifest, source.classLoader(), tables, frame);
                    score = ready;
                }
            }
        }
        return ready;
    }

    private EligibilityRules eligibility() {
        EligibilityRules ready = eligibility;
        if (ready == null) {
            synchronized (this) {
                ready = eligibility;
                if (ready == null) {
                    ready = new EligibilityRules(manifest, source.classLoader(), tables, frame);
                    eligibility = ready;
                }
            }
        }
        return ready;
    }
}
