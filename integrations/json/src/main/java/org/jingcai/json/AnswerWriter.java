package org.jingcai.json;

import java.util.List;
import org.jingcai.answer.Answer;
import org.jingcai.answer.Basis;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.FilingAnswer;
import org.jingcai.answer.MaterialsAnswer;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.answer.SupervisionAnswer;
import org.jingcai.answer.TimelineAnswer;
import org.jingcai.policy.Edition;
import org.jingcai.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Writes answers as JSON with the keys of the contract, in its order.
 *
 * <p>Beside the contract a finding has {@code notes} (texts) and {@code evidence}: each piece with status, message,
 * required, actual, margin, facts and missing where the finding rests on more than one, else an empty array. Nulls are
 * written. A margin is a plain decimal in quotes, never with an exponent. Thread-safe: nothing is kept between calls.
 */
public final class AnswerWriter {

    private AnswerWriter() {}

    /** One answer as an indented object. */
    public static String write(Answer answer, Language language) {
        return Json.pretty(generator -> write(answer, language, generator));
    }

    /** Several answers as an indented array. */
    public static String writeAll(List<? extends Answer> answers, Language language) {
        return Json.pretty(generator -> {
            generator.writeStartArray();
            answers.forEach(answer -> write(answer, language, generator));
            generator.writeEndArray();
        });
    }

    /** One answer as a new tree, which may be changed. */
    public static ObjectNode tree(Answer answer, Language language) {
        try (TokenBuffer buffer = TokenBuffer.forGeneration()) {
            write(answer, language, buffer);
            return (ObjectNode) Trees.MAPPER.readTree(buffer.asParser(ObjectReadContext.empty()));
        }
    }

    /** One answer as an object on one line in UTF-8, its end included: the way for many answers. */
    public static byte[] line(Answer answer, Language language) {
        WrittenFindings.Bytes bytes = new WrittenFindings.Bytes();
        WrittenFindings written = new WrittenFindings(bytes);
        Json.compact(bytes, generator -> write(answer, new Writing(generator, language, written)));
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /**
     * Writes one answer as an object.
     *
     * @param generator where the object goes; it is neither flushed nor closed
     */
    public static void write(Answer answer, Language language, JsonGenerator generator) {
        write(answer, new Writing(generator, language));
    }

    static void write(Answer answer, Writing out) {
        JsonGenerator generator = out.generator();
        Basis basis = answer.basis();
        generator.writeStartObject();
        out.text("policy", basis.policy());
        out.text("version", basis.version());
        out.text("topic", basis.topic().id());
        out.date("asOf", basis.asOf());
        out.name("matter", basis.matter());
        out.name("policyStatus", basis.policyStatus());
        out.name("sourceStatus", basis.sourceStatus());
        out.name("outcome", basis.outcome());
        if (!basis.editions().isEmpty()) {
            out.<Edition>objects("editions", basis.editions(), edition -> {
                out.text("version", edition.version());
                out.date("from", edition.from());
                out.date("to", edition.to());
                out.name("status", edition.status());
            });
        }
        FindingWriter.write("findings", basis.findings(), out);
        topic(answer, out);
        out.texts("missing", basis.missing());
        out.text("rulesHash", basis.rulesHash());
        out.text("figuresHash", basis.figuresHash());
        out.text("engine", basis.engine());
        generator.writeEndObject();
    }

    private static void topic(Answer answer, Writing out) {
        if (answer instanceof EligibilityAnswer eligibility) {
            TopicWriter.eligibility(eligibility, out);
        } else if (answer instanceof ScoreAnswer score) {
            TopicWriter.score(score, out);
        } else if (answer instanceof TimelineAnswer timeline) {
            TopicWriter.timeline(timeline, out);
        } else if (answer instanceof MaterialsAnswer materials) {
            TopicWriter.materials(materials, out);
        } else if (answer instanceof FilingAnswer filing) {
            TopicWriter.filing(filing, out);
        } else if (answer instanceof SupervisionAnswer supervision) {
            TopicWriter.supervision(supervision, out);
        } else {
            throw new IllegalArgumentException("no such kind of answer: " + answer.getClass());
        }
    }

    /** Made when the first tree is asked for. */
    private static final class Trees {

        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }
}
