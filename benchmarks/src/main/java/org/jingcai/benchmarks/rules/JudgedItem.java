package org.jingcai.benchmarks.rules;

import org.jingcai.answer.Status;
import org.jingcai.facts.IpType;
import org.jspecify.annotations.Nullable;

/** What one item of intellectual property is worth, within its class. */
public record JudgedItem(@Nullable IpType type, Status status) {}
