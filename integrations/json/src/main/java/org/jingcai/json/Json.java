package org.jingcai.json;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/** Writes JSON that people can read, the same on every system. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    /** What is written to the generator, as indented text. */
    static String pretty(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            content.accept(generator);
        }
        return text.toString();
    }

    /** Writes what is written to the generator, in UTF-8 and on one line. */
    static void compact(OutputStream to, Consumer<JsonGenerator> content) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), to)) {
            content.accept(generator);
        }
    }

    /** Writes a tree. */
    static void write(JsonNode node, JsonGenerator generator) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                node.forEachEntry((key, value) -> {
                    generator.writeName(key);
                    write(value, generator);
                });
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                node.forEach(item -> write(item, generator));
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NUMBER -> generator.writeNumber(node.decimalValue());
            default -> generator.writeNull();
        }
    }

    /** Every text has its own printer, which counts the levels. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return PRETTY.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
