package org.jingcai.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The provisions of articles 3 and 4 that are ruled on, in the order of the document. */
public final class Provisions {

    public static final List<String> ALL = List.of(
            "cy-3-orientation",
            "cy-3-entity",
            "cy-3-locus",
            "cy-3-months",
            "cy-3-months-startup",
            "cy-3-capital",
            "cy-3-tax",
            "cy-3-tax-startup5y",
            "cy-4-tenure",
            "cy-4-tenure-startup",
            "cy-4-residence",
            "cy-4-oneOf",
            "cy-4-(1)",
            "cy-4-(2)",
            "cy-4-(3)",
            "cy-4-(4)",
            "cy-4-(5)",
            "cy-4-(6)",
            "cy-4-(7)a",
            "cy-4-(7)b",
            "cy-4-(7)c",
            "cy-4-(7)h",
            "cy-4-(8)",
            "cy-4-(9)",
            "cy-4-(10)",
            "cy-4-income",
            "cy-4-income-exempt");

    /** Place of each in the document. */
    public static final Map<String, Integer> ORDER =
            IntStream.range(0, ALL.size()).boxed().collect(Collectors.toUnmodifiableMap(ALL::get, Function.identity()));

    private Provisions() {}
}
