package org.jingcai.internal.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.Labelled;

/** The words of rule text: terms to facts, labels to constants, written amounts to numbers. Each is resolved once. */
public final class Terms {

    private static final Map<String, Fact> FACTS = new ConcurrentHashMap<>();
    private static final Map<String, BigDecimal> AMOUNTS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Set<Labelled>>> CHOICES = new ConcurrentHashMap<>();

    private Terms() {}

    static Fact fact(String term) {
        Fact known = FACTS.get(term);
        return known != null ? known : FACTS.computeIfAbsent(term, Terms::resolve);
    }

    private static Fact resolve(String term) {
        return FactCatalogue.byTerm(term).orElseThrow(() -> new IllegalStateException("no such term (" + term + ")"));
    }

    static List<Fact> facts(String terms) {
        return Stream.of(terms.split("、")).map(Terms::fact).toList();
    }

    /** The constants of the fact's enum with these labels, parted by 、. */
    static Set<Labelled> choices(Fact fact, String labels) {
        // Asking first spares what is known the lock that computing takes.
        Map<String, Set<Labelled>> known = CHOICES.get(fact.elementType());
        Set<Labelled> choices = known == null ? null : known.get(labels);
        return choices != null
                ? choices
                : CHOICES.computeIfAbsent(fact.elementType(), type -> new ConcurrentHashMap<>())
                        .computeIfAbsent(labels, text -> constants(fact, text));
    }

    private static Set<Labelled> constants(Fact fact, String labels) {
        Map<String, Labelled> byLabel = Stream.of(fact.elementType().getEnumConstants())
                .map(Labelled.class::cast)
                .collect(Collectors.toMap(Labelled::zh, constant -> constant));
        Set<Labelled> constants = new LinkedHashSet<>();
        for (String label : labels.split("、")) {
            Labelled constant = byLabel.get(label);
            if (constant == null) {
                throw new IllegalStateException("no such value (" + label + ") of " + fact.path());
            }
            constants.add(constant);
        }
        return constants;
    }

    /** A number with its unit in the unit of the fact model: 100万元 is 1000000, 2年 is 24 months. */
    public static BigDecimal amount(String written) {
        BigDecimal known = AMOUNTS.get(written);
        return known != null ? known : AMOUNTS.computeIfAbsent(written, Terms::parse);
    }

    private static BigDecimal parse(String written) {
        int end = 0;
        while (end < written.length() && (Character.isDigit(written.charAt(end)) || written.charAt(end) == '.')) {
            end++;
        }
        BigDecimal number = new BigDecimal(written.substring(0, end));
        return switch (written.substring(end)) {
            case "亿元" -> number.movePointRight(8);
            case "万元" -> number.movePointRight(4);
            case "年" -> number.multiply(BigDecimal.valueOf(12));
            default -> number;
        };
    }
}
