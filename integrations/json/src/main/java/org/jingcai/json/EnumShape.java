package org.jingcai.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.IssueCode;
import org.jingcai.facts.Judgement;
import org.jingcai.facts.Labelled;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A constant of a closed list, written by its name. */
final class EnumShape implements Shape {

    private final Class<?> type;
    private final Map<String, Labelled> constants = new LinkedHashMap<>();
    private final String names;

    EnumShape(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            Labelled labelled = (Labelled) constant;
            constants.put(labelled.name(), labelled);
        }
        this.names = constants.keySet().stream().map(Found::quoted).collect(Collectors.joining(", "));
    }

    @Override
    public @Nullable Object read(JsonNode written, Place place, Problems problems) {
        if (!written.isString()) {
            problems.wrongType(place, written, this);
            return null;
        }
        String text = written.stringValue();
        Labelled constant = constants.get(text);
        if (constant == null && !problems.full()) {
            Text what = Text.of("不在可选值之内：" + names, "is none of " + names);
            problems.value(IssueCode.WRONG_VALUE, place, Found.shown(written), what, nearest(text));
        }
        return constant;
    }

    /** The constant of a name; null where there is none. */
    @Nullable
    Labelled constant(String name) {
        return constants.get(name);
    }

    /** The constant that is likely meant, found by name or by label, as a remedy. */
    Text nearest(String text) {
        Optional<Labelled> meant = constants.values().stream()
                .filter(constant ->
                        constant.zh().equals(text.strip()) || constant.en().equalsIgnoreCase(text.strip()))
                .findFirst()
                .or(() -> MeantWord.to(text, constants.keySet()).map(constants::get));
        return meant.map(constant -> Text.of(
                        "或许是\"" + constant.name() + "\"（" + constant.zh() + "）",
                        "Maybe \"" + constant.name() + "\" (" + constant.en() + ") is meant"))
                .orElse(Text.of("请选其一", "Choose one of them"));
    }

    @Override
    public Text expected() {
        return Text.of("以下之一：" + names, "one of " + names);
    }

    @Override
    public Text howToWrite() {
        return type == Judgement.class
                ? Text.of(
                        "写\"YES\"、\"NO\"，或\"UNDECIDED\"（已提请而未定）",
                        "Write \"YES\", \"NO\", or \"UNDECIDED\" where the body has not answered")
                : Text.of("写其中一个，加引号", "Write one of them, in quotes");
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.named(type.getSimpleName(), () -> {
            ObjectNode schema = definitions.type("string");
            ArrayNode values = schema.putArray("enum");
            constants.keySet().forEach(values::add);
            return schema.put("description", described());
        });
    }

    private String described() {
        Stream<String> lines = constants.values().stream()
                .map(constant -> constant.name() + ": " + constant.zh() + " / " + constant.en());
        return lines.collect(Collectors.joining("; "));
    }
}
