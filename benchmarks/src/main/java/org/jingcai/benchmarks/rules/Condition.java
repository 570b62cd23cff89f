package org.jingcai.benchmarks.rules;

import org.jingcai.answer.Status;

/** An intermediate result that several provisions lean on. */
public record Condition(String name, Status status) {}
