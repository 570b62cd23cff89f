package org.jingcai.authoring;

import java.util.Set;
import org.jingcai.facts.Matter;
import org.jingcai.internal.rule.RuleSpec;

/**
 * One rule as read and understood.
 *
 * @param start the line it begins with
 * @param matters what business it speaks of
 * @param statesNothing whether its body has no requirement of its own
 */
record RuleText(RuleSpec spec, Line start, Set<Matter> matters, boolean statesNothing) {}
