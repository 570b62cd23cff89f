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
import org.jingcai.facts.Ranked;
import org.jingcai.facts.UnitChannel;

/** What may stand in the place of a word in braces: the terms of one type of fact, or a written value. */
enum WordKind {
    是否项(fact -> isOfTheCase(fact, FactKind.BOOLEAN)),
    判断项(fact -> isOfTheCase(fact, FactKind.JUDGEMENT)),
    类别(fact -> isOfTheCase(fact, FactKind.ENUM)),
    类别组(fact -> fact.kind() == FactKind.SET
            && fact.elementType().isEnum()
            && !fact.path().startsWith("parameters.")),
    等级(fact -> isOfTheCase(fact, FactKind.ENUM) && Ranked.class.isAssignableFrom(fact.type())),
    数额(fact -> isNumber(fact) && isOfTheCase(fact)),
    名次(fact -> fact.unit() == FactUnit.RANK && isOfTheCase(fact)),
    日期(fact -> isOfTheCase(fact, FactKind.DATE)),
    事件(fact -> isOfTheCase(fact, FactKind.EVENT) && fact.elementKind() == FactKind.DATE),
    年度数额(fact -> isYearly(fact)),
    月度数额(fact -> fact.path().startsWith("applicant.taxRecords[]") && isNumber(fact)),
    文本(fact -> isOfTheCase(fact, FactKind.TEXT)),
    文本组(fact -> isOfTheCase(fact, FactKind.TEXT), Many.YES),
    目录(fact -> fact.path().startsWith("parameters.") && isSetOfNames(fact)),
    平均工资(fact -> isWage(fact, "Annual")),
    月平均工资(fact -> isWage(fact, "Monthly")),
    参数(fact -> fact.path().startsWith("parameters.") && isNumber(fact)),
    选项("[^ \"\\\\]+?", "一个或几个选项，以顿号分开"),
    级别("[^ \"\\\\]+?", "一个级别"),
    事项(anyOf(Matter.values()) + "(?:、" + anyOf(Matter.values()) + ")*", "业务类型"),
    渠道(anyOf(UnitChannel.values()), "主管单位渠道"),
    量("[0-9]+(?:\\.[0-9]+)?(?:亿元|万元|元|%|个月|年|人|分|倍|次|位|个工作日|个)", "数字加单位，如 100万元、5%、2年"),
    数("[0-9]+(?:\\.[0-9]+)?", "数字，如 1.2"),
    整数("[1-9][0-9]{0,3}", "1 至 9999 的整数");

    private final List<Fact> facts;
    private final String pattern;
    private final String description;

    /** Whether several words, parted by 、, may stand in one place. */
    private enum Many {
        YES,
        NO
    }

    WordKind(Predicate<Fact> takes) {
        this(takes, Many.NO);
    }

    WordKind(Predicate<Fact> takes, Many many) {
        this.facts = FactCatalogue.facts().stream().filter(takes).toList();
        String one = facts.stream()
                .map(fact -> fact.label().zh())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.pattern = many == Many.YES ? one + "(?:、" + one + ")+" : one;
        this.description = "词语";
    }

    WordKind(String pattern, String description) {
        this.facts = List.of();
        this.pattern = pattern;
        this.description = description;
    }

    private static String anyOf(Labelled[] values) {
        return Arrays.stream(values).map(Labelled::zh).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A fact of an item of a list is none: a sentence would not know which item is meant. */
    private static boolean isOfTheCase(Fact fact, FactKind kind) {
        return fact.kind() == kind && fact.list() == null;
    }

    private static boolean isSetOfNames(Fact fact) {
        return fact.kind() == FactKind.SET && fact.elementType() == String.class;
    }

    private static boolean isWage(Fact fact, String period) {
        return fact.path().startsWith("parameters.avgWage") && fact.path().endsWith(period);
    }

    private static boolean isNumber(Fact fact) {
        return switch (fact.kind()) {
            case MONEY, NUMBER, PERCENT -> fact.unit() != FactUnit.YEAR; // a year is a name, not an amount
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
        return !words().isEmpty();
    }

    /** Whether the words are the values of the term before. */
    boolean isChoice() {
        return this == 选项 || this == 级别;
    }

    boolean takes(String word) {
        return Pattern.matches(pattern, word);
    }

    /** What may be written, for a message. */
    String description() {
        return description;
    }

    /** The words there are; empty for written values. */
    List<String> words() {
        if (this == 事项 || this == 渠道) {
            Labelled[] values = this == 事项 ? Matter.values() : UnitChannel.values();
            return Arrays.stream(values).map(Labelled::zh).toList();
        }
        return facts.stream().map(fact -> fact.label().zh()).toList();
    }

    /** The labels of the values of a term of this kind. */
    static List<String> labelsOf(String term) {
        return FactCatalogue.byTerm(term)
                .filter(fact -> fact.elementType().isEnum())
                .map(fact -> Arrays.stream(fact.elementType().getEnumConstants())
                        .map(constant -> ((Labelled) constant).zh())
                        .toList())
                .orElse(List.of());
    }
}
