package org.jingcai.internal.check;

import org.jingcai.text.Text;

/**
 * One tenable way to read which figure an amount is held against.
 *
 * @param id stable name of the reading
 * @param name the reading in words
 */
record ReadingOfText(String id, Text name, Thresholds thresholds) {}
