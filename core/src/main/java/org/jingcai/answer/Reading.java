package org.jingcai.answer;

import org.jingcai.text.Text;

/**
 * One tenable way to read a provision, and what it gives for the case.
 *
 * @param id stable name, {@code PRECEDING_EACH_INCOME_YEAR} for instance
 * @param name the reading in words
 * @param status what the provision would be if this reading were the right one
 */
public record Reading(String id, Text name, Status status) {}
