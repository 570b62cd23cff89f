package org.jingcai.benchmarks.rules;

import org.jingcai.benchmarks.Finding;

/** The income condition as it stands, before it is known whether it concerns the person. */
public record IncomeTest(Finding finding) {}
