package org.jingcai.benchmarks.rules;

import org.jingcai.answer.Status;

/** What one award is worth. */
public record JudgedAward(Status status) {}
