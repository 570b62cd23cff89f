package org.jingcai.benchmarks;

import java.util.List;
import org.jingcai.answer.Status;

/** A ground with the income condition that attaches to it. */
public record Path(String ground, Status status, List<Finding> findings) {}
