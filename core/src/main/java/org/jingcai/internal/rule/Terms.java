package org.jingcai.internal.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.Labelled;

/** The words of rule text: terms to facts, labels to constants, written amounts to numbers. */
public final class Terms {

    private Terms() {}

    static Fact fact(String term) {
        return FactCatalogue.byTerm(term).orElseThrow(() -> new IllegalStateException("no such term (" + term + ")"));
    }

    static List<Fact> facts(String terms) {
        return Stream.of(terms.split("、")).map(Terms::fact).toList();
    }

    /** The constants of the fact's enum with these labels, parted by 、. */
    static Set<Labelled> choices(Fact fact, String labels) {
        Map<String, Labelled> byLabel =
                fact.constants().stream().collect(Collectors.toMap(Labelled::zh, constant -> constant));
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
