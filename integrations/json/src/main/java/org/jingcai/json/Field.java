package org.jingcai.json;

import org.jingcai.text.Text;

/**
 * One key of an object.
 *
 * @param name the key
 * @param path where the fact stands in the model: {@code unit.taxRecords[].taxPaid}
 * @param label what people call it
 * @param unit what it is counted in; empty where nothing is
 * @param shape what its values are
 * @param absence what it means that the key is not there
 */
record Field(String name, String path, Text label, Text unit, Shape shape, Absence absence) {}
