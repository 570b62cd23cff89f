package org.jingcai.cli;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.Result;
import org.jingcai.json.AnswerWriter;
import org.jingcai.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line: the answer, or the line number with the issues. */
final class AnswerLines implements AnswerFormat {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final int USUAL_BYTES = 1 << 14;

    private final Language language;

    AnswerLines(Language language) {
        this.language = language;
    }

    @Override
    public byte[] header() {
        return new byte[0];
    }

    @Override
    public byte[] line(Result result, long line) {
        ByteArrayOutputStream to = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), to)) {
            if (result instanceof Result.Answered answered) {
                AnswerWriter.write(answered.answer(), language, generator);
            } else if (result instanceof Result.Refused refused) {
                refused(refused.issues(), line, generator);
            }
        }
        to.write('\n');
        return to.toByteArray();
    }

    private void refused(List<Issue> issues, long line, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeNumberProperty("line", line);
        generator.writeArrayPropertyStart("issues");
        for (Issue issue : issues) {
            generator.writeStartObject();
            generator.writeStringProperty("code", issue.code().name());
            generator.writeStringProperty("place", issue.place());
            generator.writeStringProperty("problem", issue.problem().in(language));
            generator.writeStringProperty("remedy", issue.remedy().in(language));
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeEndObject();
    }
}
