package org.jingcai.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jingcai.text.Text;

/**
 * What would add points next: the next full year of a clock, other facts unchanged.
 *
 * @param provision the indicator or provision it belongs to
 * @param action what has to go on
 * @param on the day the year is full; it counts in the round whose cut-off is that day or later
 * @param points added by then; zero where the step opens eligibility
 */
public record NextStep(String provision, Text action, LocalDate on, BigDecimal points) {}
