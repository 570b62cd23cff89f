package org.jingcai.json;

import java.util.regex.Pattern;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How the keys of a map are read. */
sealed interface KeyShape {

    /** The key; null where there can be no such key, which is then among the problems. */
    @Nullable
    Object read(String written, Place place, Problems problems);

    /** What the keys are, to follow "keyed by". */
    Text kind();

    /** A map with one entry. */
    String example();

    /** The key of that map. */
    default String exampleKey() {
        return example().split("\"", 3)[1];
    }

    ObjectNode schema(Definitions definitions);

    private static void report(String written, Place place, Problems problems, Text remedy) {
        if (!problems.full()) {
            problems.add(
                    IssueCode.UNKNOWN_KEY,
                    place,
                    Text.of(
                            place.label().zh() + "没有" + Found.quoted(written) + "这个键",
                            Found.quoted(written) + " is no key of "
                                    + place.label().en()),
                    remedy);
        }
    }

    /** Calendar years of four digits. */
    record Year() implements KeyShape {

        private static final Pattern DIGITS = Pattern.compile("[0-9]{4}");

        @Override
        public @Nullable Object read(String written, Place place, Problems problems) {
            if (DIGITS.matcher(written).matches()) {
                return Integer.valueOf(written);
            }
            report(written, place, problems, Text.of("键写作\"2024\"的样子", "Write the year like \"2024\""));
            return null;
        }

        @Override
        public Text kind() {
            return Text.of("年份", "year");
        }

        @Override
        public String example() {
            return "{\"2024\": 30}";
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return definitions.empty().put("pattern", "^" + DIGITS + "$");
        }
    }

    /** Constants of a closed list. */
    record Constant(EnumShape constants) implements KeyShape {

        @Override
        public @Nullable Object read(String written, Place place, Problems problems) {
            Object constant = constants.constant(written);
            if (constant == null && !problems.full()) {
                Text expected = constants.expected();
                Text nearest = constants.nearest(written);
                Text remedy = Text.of(
                        nearest.zh() + "；键应为" + expected.zh(), nearest.en() + "; the keys are " + expected.en());
                report(written, place, problems, remedy);
            }
            return constant;
        }

        @Override
        public Text kind() {
            return constants.expected();
        }

        @Override
        public String example() {
            return "{\"PENSION\": 120}";
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return constants.schema(definitions);
        }
    }

    /** Names of any kind. */
    record Name() implements KeyShape {

        @Override
        public @Nullable Object read(String written, Place place, Problems problems) {
            if (written.isBlank()) {
                report(written, place, problems, Text.of("请填写名称", "Write the name"));
                return null;
            }
            return written;
        }

        @Override
        public Text kind() {
            return Text.of("名称", "name");
        }

        @Override
        public String example() {
            return "{\"pt-13-1\": 3}";
        }

        @Override
        public ObjectNode schema(Definitions definitions) {
            return definitions.empty().put("pattern", "\\S");
        }
    }
}
