package org.jingcai.json;

import java.util.List;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Provision;
import org.jingcai.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the descriptions of policies as JSON: what each is, what it answers, and how many provisions it has.
 *
 * <p>{@code documentNumber}, {@code effectiveFrom} and {@code effectiveTo} are null where the text has none;
 * {@code status} is that of the text as such, on whatever day. Thread-safe: nothing is kept between calls.
 */
public final class PolicyWriter {

    private PolicyWriter() {}

    /** The policies as an indented array. */
    public static String write(List<Policy> policies, Language language) {
        return write(policies, language, false);
    }

    /** The same, with every provision. */
    public static String writeDetailed(List<Policy> policies, Language language) {
        return write(policies, language, true);
    }

    private static String write(List<Policy> policies, Language language, boolean detailed) {
        return Json.pretty(generator -> {
            generator.writeStartArray();
            policies.forEach(policy -> write(policy, language, detailed, generator));
            generator.writeEndArray();
        });
    }

    /**
     * Writes one policy as an object.
     *
     * @param detailed whether to write its provisions too
     * @param generator where the object goes; it is neither flushed nor closed
     */
    public static void write(Policy policy, Language language, boolean detailed, JsonGenerator generator) {
        Writing out = new Writing(generator, language);
        generator.writeStartObject();
        out.text("id", policy.id());
        out.text("version", policy.version());
        out.text("title", policy.title());
        out.text("issuer", policy.issuer());
        out.text("documentNumber", policy.documentNumber());
        out.name("status", policy.status());
        out.date("effectiveFrom", policy.effectiveFrom());
        out.date("effectiveTo", policy.effectiveTo());
        out.text("source", policy.source());
        out.name("sourceStatus", policy.sourceStatus());
        out.texts("topics", policy.topics().stream().map(topic -> topic.id()).toList());
        generator.writeName("matters");
        generator.writeStartObject();
        policy.matters().forEach((topic, matters) -> out.names(topic.id(), matters));
        generator.writeEndObject();
        out.integer("provisionCount", policy.provisions().size());
        if (detailed) {
            out.<Provision>objects("provisions", policy.provisions(), provision -> provision(provision, out));
        }
        out.text("rulesHash", policy.rulesHash());
        generator.writeEndObject();
    }

    private static void provision(Provision provision, Writing out) {
        out.text("id", provision.id());
        out.text("article", provision.article());
        out.text("title", provision.title());
        out.name("kind", provision.kind());
        out.name("theme", provision.theme());
        out.texts("sentences", provision.sentences());
        out.text(
                "answeredIn",
                provision.answeredIn() == null ? null : provision.answeredIn().id());
    }
}
