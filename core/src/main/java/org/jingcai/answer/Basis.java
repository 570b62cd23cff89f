package org.jingcai.answer;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.facts.Matter;
import org.jingcai.policy.Edition;
import org.jingcai.policy.PolicyStatus;
import org.jingcai.policy.SourceStatus;
import org.jingcai.policy.Topic;

/**
 * What every answer has, whatever its topic.
 *
 * @param policy id of the policy
 * @param version of the policy text
 * @param topic what was asked
 * @param asOf the day the case was judged for
 * @param matter the business the case is about
 * @param policyStatus whether the text is a draft, in force or expired on that day
 * @param sourceStatus how far the text was checked
 * @param outcome what it comes to
 * @param findings in the order of the document
 * @param missing absent facts and figures by path, those that can decide the outcome first
 * @param rulesHash SHA-256 over the rule text that gave the answer
 * @param figuresHash SHA-256 over the reference figures that the engine was given
 * @param engine name and version of the engine
 * @param editions where none covers the day, those there are, in the order of their days; else empty
 */
public record Basis(
        String policy,
        String version,
        Topic topic,
        LocalDate asOf,
        Matter matter,
        PolicyStatus policyStatus,
        SourceStatus sourceStatus,
        Outcome outcome,
        List<Finding> findings,
        List<String> missing,
        String rulesHash,
        String figuresHash,
        String engine,
        List<Edition> editions) {

    public Basis {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        editions = List.copyOf(editions);
    }
}
