package org.jingcai.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingcai.answer.Comparison;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.policy.RequirementTable;
import org.jingcai.text.Language;

/**
 * Writes policies side by side as JSON.
 *
 * <p>In every row each policy compared has an item, in the same order; one with an empty list asks nothing of the kind
 * ({@code asked} is false) or was not judged. {@code required}, {@code actual} and {@code margin} are those of the
 * finding, which stands in full in its answer; {@code sentences} are the rule's own words, whatever the language.
 * Thread-safe: nothing is kept between calls.
 */
public final class ComparisonWriter {

    private ComparisonWriter() {}

    /**
     * A comparison as an indented object: the answers in full, the rows, and what to ask next.
     *
     * @param policies those compared, in any order; others among them do no harm
     */
    public static String write(Comparison comparison, List<Policy> policies, Language language) {
        Map<String, Policy> byId =
                policies.stream().collect(Collectors.toMap(Policy::id, policy -> policy, (one, other) -> one));
        List<Policy> compared = comparison.answers().stream()
                .map(EligibilityAnswer::policy)
                .map(byId::get)
                .toList();
        return Json.pretty(generator -> {
            Writing out = new Writing(generator, language);
            generator.writeStartObject();
            generator.writeName("answers");
            generator.writeStartArray();
            comparison.answers().forEach(answer -> AnswerWriter.write(answer, language, generator));
            generator.writeEndArray();
            out.<Comparison.Row>objects("rows", comparison.rows(), row -> row(row, compared, out));
            out.<Comparison.Question>objects("askNext", comparison.askNext(), question -> {
                out.text("fact", question.fact());
                out.texts("settles", question.settles());
                out.texts("concerns", question.concerns());
            });
            generator.writeEndObject();
        });
    }

    private static void row(Comparison.Row row, List<Policy> compared, Writing out) {
        out.name("theme", row.theme());
        out.text("title", row.theme().label(out.language()));
        out.<Policy>objects("policies", compared, policy -> {
            out.text("policy", policy.id());
            out.truth("asked", policy.provisions().stream().anyMatch(provision -> provision.theme() == row.theme()));
            out.<Finding>objects(
                    "findings",
                    row.findings().getOrDefault(policy.id(), List.of()),
                    finding -> finding(finding, policy, out));
        });
    }

    private static void finding(Finding finding, Policy policy, Writing out) {
        out.text("provision", finding.provision());
        out.text("article", finding.article());
        out.text("title", finding.title());
        out.texts("sentences", sentences(policy, finding.provision()));
        out.name("status", finding.status());
        out.text("message", finding.message(out.language()));
        out.text("required", finding.required());
        out.text("actual", finding.actual());
        out.decimalText("margin", finding.margin());
        out.texts("missing", finding.missing());
        out.date("metFrom", finding.metFrom());
    }

    private static List<String> sentences(Policy policy, String provision) {
        return policy.provisions().stream()
                .filter(each -> each.id().equals(provision))
                .findFirst()
                .map(Provision::sentences)
                .orElse(List.of());
    }

    /** What policies ask, straight from their rules, as an indented object. */
    public static String writeRequirements(RequirementTable table, Language language) {
        return Json.pretty(generator -> {
            Writing out = new Writing(generator, language);
            generator.writeStartObject();
            out.<Policy>objects("policies", table.policies(), policy -> {
                out.text("policy", policy.id());
                out.text("version", policy.version());
                out.text("title", policy.title());
                out.text("rulesHash", policy.rulesHash());
            });
            out.<RequirementTable.Row>objects("rows", table.rows(), row -> {
                out.name("theme", row.theme());
                out.text("title", row.theme().label(language));
                out.<Policy>objects("policies", table.policies(), policy -> {
                    out.text("policy", policy.id());
                    out.<Provision>objects(
                            "provisions",
                            row.provisions().getOrDefault(policy.id(), List.of()),
                            provision -> provision(provision, out));
                });
            });
            generator.writeEndObject();
        });
    }

    private static void provision(Provision provision, Writing out) {
        out.text("provision", provision.id());
        out.text("article", provision.article());
        out.text("title", provision.title());
        out.name("kind", provision.kind());
        out.texts("sentences", provision.sentences());
    }
}
