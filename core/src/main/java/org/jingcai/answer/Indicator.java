package org.jingcai.answer;

import org.jingcai.text.Text;

/**
 * One indicator of the points system.
 *
 * @param provision its id, {@code pt-13-1}
 * @param points negative for deductions
 * @param working how the points come about, in words
 */
public record Indicator(String provision, Text name, PointsRange points, Status status, Text working) {}
