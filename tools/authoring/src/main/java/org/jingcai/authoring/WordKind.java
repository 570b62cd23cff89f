package org.jingcai.authoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.facts.FactKind;
import org.jingcai.facts.FactUnit;
import org.jingcai.facts.Labelled;
import org.jingcai.facts.Matter;

/** What may stand in the place of a word in braces: the terms of one type of fact, or a written value. */
enum WordKind {
    是否项(fact -> fact.kind() == FactKind.BOOLEAN),
    判断项(fact -> fact.kind() == FactKind.JUDGEMENT),
    类别(fact -> fact.kind() == FactKind.ENUM),
    等级(fact -> fact.kind() == FactKind.ENUM),
    数额(fact -> isNumber(fact) && isOfTheCase(fact)),
    名次(fact -> fact.unit() == FactUnit.RANK && isOfTheCase(fact)),
    日期(fact -> fact.kind() == FactKind.DATE),
    年度数额(fact -> isYearly(fact)),
    月度数额(fact -> fact.path().startsWith("applicant.taxRecords[]") && isNumber(fact)),
    文本(fact -> fact.kind() == FactKind.TEXT),
    目录(fact -> fact.path().startsWith("parameters.") && fact.kind() == FactKind.SET),
    平均工资(fact -> fact.path().startsWith("parameters.avgWage")),
    参数(fact -> fact.path().startsWith("parameters.") && isNumber(fact)),
    选项("[^ ]+?", "一个或几个选项，以顿号分开"),
    级别("[^ ]+?", "一个级别"),
    事项(
            Arrays.stream(Matter.values()).map(Matter::zh).collect(Collectors.joining("|", "(?:", ")"))
                    + "(?:、(?:" + Arrays.stream(Matter.values()).map(Matter::zh).collect(Collectors.joining("|")) + "))*",
            "业务类型"),
    量("[0-9]+(?:\\.[0-9]+)?(?:亿元|万元|元|%|个月|年|人)", "数字加单位，如 100万元、5%、2年"),
    数("[0-9]+(?:\\.[0-9]+)?", "数字");

    private final List<Fact> facts;
    private final String pattern;
    private final String description;

    WordKind(Predicate<Fact> takes) {
        this.facts = FactCatalogue.facts().stream().filter(takes).toList();
        this.pattern = facts.stream()
                .map(fact -> fact.label().zh())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.description = "词语";
    }

    WordKind(String pattern, String description) {
        this.facts = List.of();
        this.pattern = pattern;
        this.description = description;
    }

    private static boolean isNumber(Fact fact) {
        return switch (fact.kind()) {
            case MONEY, NUMBER, PERCENT -> true;
            default -> false;
        };
    }

    private static boolean isOfTheCase(Fact fact) {
        return isNumber(fact) && !fact.path().contains("[]") && !fact.path().startsWith("parameters.");
    }

    private static boolean isYearly(Fact fact) {
        return fact.path().contains("axRecords[]") && !fact.path().startsWith("stakes") && isNumber(fact)
                || fact.path().equals("unit.headcountByYear");
    }

    static Optional<WordKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Matches every word of the kind. */
    String pattern() {
        return pattern;
    }

    boolean isTerm() {
        return !facts.isEmpty();
    }

    boolean takes(String word) {
        return Pattern.matches(pattern, word);
    }

    /** What may be written, for a message. */
    String description() {
        return description;
    }

    /** The words there are, for kinds that are terms. */
    List<String> words() {
        return facts.stream().map(fact -> fact.label().zh()).toList();
    }

    /** The labels of the values of a term of this kind. */
    static List<String> labelsOf(String term) {
        return FactCatalogue.byTerm(term)
                .filter(fact -> fact.type().isEnum())
                .map(fact -> Arrays.stream(fact.type().getEnumConstants())
                        .map(constant -> ((Labelled) constant).zh())
                        .toList())
                .orElse(List.of());
    }
}
