package org.jingcai.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import picocli.CommandLine.ParseResult;

/**
 * What was typed, as values.
 *
 * @param policies ids asked for; empty for all
 * @param json whether the answer is for programs
 * @param rules folders of rules to load
 * @param operands what stands behind the options
 * @param optionUnknown whether an option was typed that does not exist
 */
record Options(
        List<String> policies,
        Topic topic,
        boolean json,
        Language language,
        List<String> rules,
        List<String> operands,
        boolean optionUnknown) {

    /** Reads the values; one that cannot be is among the problems afterwards, with a default in its place. */
    static Options read(ParseResult parsed, Language language, Problems problems) {
        String topic = parsed.matchedOptionValue(Syntax.TOPIC, Topic.ELIGIBILITY.id());
        if (Topic.of(topic).isEmpty()) {
            problems.add(unknown(
                    IssueCode.UNKNOWN_TOPIC,
                    Syntax.TOPIC,
                    topic,
                    Stream.of(Topic.values()).map(Topic::id).toList()));
        }
        List<String> formats = switch (parsed.commandSpec().name()) {
            case Syntax.RANK -> List.of("csv", "json");
            case Syntax.BATCH -> BatchOptions.KINDS;
            case Syntax.COMPARE -> Compare.FORMATS;
            default -> List.of("text", "json");
        };
        String format = parsed.matchedOptionValue(Syntax.FORMAT, formats.get(0));
        oneOf(Syntax.FORMAT, format, formats, problems);
        oneOf(Syntax.LANG, parsed.matchedOptionValue(Syntax.LANG, "zh"), List.of("zh", "en"), problems);
        return new Options(
                parsed.matchedOptionValue(Syntax.POLICY, List.of()),
                Topic.of(topic).orElse(Topic.ELIGIBILITY),
                format.equals("json"),
                language,
                parsed.matchedOptionValue(Syntax.RULES, List.of()),
                parsed.matchedPositionals().stream()
                        .limit(1) // one entry a word, each with all of them
                        .flatMap(positional -> positional.stringValues().stream())
                        .toList(),
                SyntaxProblems.optionUnknown(parsed));
    }

    /** The same asked of the points policy for its score. */
    Options forScore() {
        return new Options(List.of("points"), Topic.SCORE, json, language, rules, operands, optionUnknown);
    }

    private static void oneOf(String option, String value, List<String> known, Problems problems) {
        if (!known.contains(value)) {
            problems.add(unknown(IssueCode.BAD_OPTION, option, value, known));
        }
    }

    /** The issue of a value that is not one of those there are. */
    static Issue unknown(IssueCode code, String option, String value, List<String> known) {
        return new Issue(
                code,
                option,
                Text.of("没有「" + value + "」", "there is no \"" + value + "\""),
                Text.of("可用：" + String.join("、", known), "Known: " + String.join(", ", known)));
    }
}
