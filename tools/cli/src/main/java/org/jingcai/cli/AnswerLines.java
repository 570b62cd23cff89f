package org.jingcai.cli;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.Result;
import org.jingcai.json.AnswerWriter;
import org.jingcai.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object a line: the answer, or the line number with the issues. */
final class AnswerLines implements AnswerFormat {

    private static final JsonFactory FACTORY = new JsonFactory();

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
        return result instanceof Result.Answered answered
                ? AnswerWriter.line(answered.answer(), language)
                : (refused(((Result.Refused) result).issues(), line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private String refused(List<Issue> issues, long line) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
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
        return text.toString();
    }
}
