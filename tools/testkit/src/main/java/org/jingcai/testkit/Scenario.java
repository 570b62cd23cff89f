package org.jingcai.testkit;

import org.jingcai.facts.Case;
import org.jingcai.policy.Topic;
import tools.jackson.databind.node.ObjectNode;

/**
 * One sentence of an analyst about what a policy must answer.
 *
 * @param file name of the file it stands in
 * @param name the sentence
 * @param facts the case as it was written, shared facts included
 */
record Scenario(
        String file, String name, String policy, Topic topic, ObjectNode facts, Case kase, Expectation expected) {}
