package org.jingcai.benchmarks.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The day that is judged, its last complete year, and the wages published. */
public record Today(LocalDate asOf, int lastYear, Map<Integer, BigDecimal> wages) {}
