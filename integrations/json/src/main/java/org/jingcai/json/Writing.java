package org.jingcai.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the keys of objects in one language; null is written as null.
 *
 * @param generator where it goes
 * @param language of all texts
 * @param written findings that are repeated as they were written; null where each is written anew
 */
record Writing(
        JsonGenerator generator,
        Language language,
        @Nullable WrittenFindings written) {

    Writing(JsonGenerator generator, Language language) {
        this(generator, language, null);
    }

    void text(String key, @Nullable String value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value);
        }
    }

    void text(String key, Text value) {
        text(key, value.in(language));
    }

    /** The name of a constant. */
    void name(String key, @Nullable Enum<?> value) {
        text(key, value == null ? null : value.name());
    }

    void date(String key, @Nullable LocalDate value) {
        text(key, value == null ? null : value.toString());
    }

    /** A decimal in quotes, without an exponent. */
    void decimalText(String key, @Nullable BigDecimal value) {
        text(key, value == null ? null : value.toPlainString());
    }

    /** A decimal as a number, without an exponent. */
    void decimal(String key, @Nullable BigDecimal value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value.scale() < 0 ? value.setScale(0) : value);
        }
    }

    void integer(String key, @Nullable Integer value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(value);
        }
    }

    void truth(String key, @Nullable Boolean value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeBoolean(value);
        }
    }

    void texts(String key, List<String> values) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    /** The names of constants, in the order of their list, whatever set they come in. */
    void names(String key, Collection<? extends Enum<?>> values) {
        texts(
                key,
                values.stream()
                        .sorted((a, b) -> a.ordinal() - b.ordinal())
                        .map(Enum::name)
                        .toList());
    }

    /** An array of objects. */
    <T> void objects(String key, List<? extends T> items, Consumer<T> keys) {
        array(key, items, item -> {
            generator.writeStartObject();
            keys.accept(item);
            generator.writeEndObject();
        });
    }

    /** An array. */
    <T> void array(String key, List<? extends T> items, Consumer<T> value) {
        generator.writeName(key);
        generator.writeStartArray();
        for (T item : items) {
            value.accept(item);
        }
        generator.writeEndArray();
    }
}
