package org.jingcai.answer;

/** Years, both included, in which a subject may not apply. */
public record Bar(Subject subject, int fromYear, int toYear) {}
