package org.jingcai.internal.rule;

import org.jingcai.internal.check.Check;

/**
 * A check in its place.
 *
 * @param number among the lines of all rules of the policy and topic, from 0
 */
public record Line(Check check, int number) {}
