package org.jingcai.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML files as trees, exact numbers and no key twice. */
final class Yaml {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Yaml() {}

    /**
     * The file as an object.
     *
     * @throws IssuesException where it cannot be read as one
     */
    static ObjectNode read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode parse(String file, String text) {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (tree instanceof ObjectNode object) {
                nullForTilde(object);
                return object;
            }
            throw unreadable(file, Text.of("不是键和值的集合", "not a mapping"));
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? file
                    : file + ":" + e.getLocation().getLineNr();
            throw unreadable(
                    place, Text.of("不能读取：" + e.getOriginalMessage(), "cannot be read: " + e.getOriginalMessage()));
        }
    }

    /** YAML writes null as a tilde; the parser takes it for a text. */
    private static void nullForTilde(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(key -> {
                JsonNode value = object.get(key);
                if (value.isString() && value.asString().equals("~")) {
                    object.putNull(key);
                }
                nullForTilde(value);
            });
        } else {
            tree.forEach(Yaml::nullForTilde);
        }
    }

    private static IssuesException unreadable(String place, Text problem) {
        return new IssuesException(List.of(new Issue(
                IssueCode.UNREADABLE,
                place,
                problem,
                Text.of("请检查缩进、冒号和引号", "Check indentation, colons and quotation marks"))));
    }
}
