package org.jingcai.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.text.Text;

/** Says of a column that names no fact which path was meant. */
final class ColumnAdvice {

    private static final Pattern BRACKET = Pattern.compile("\\[[^\\]]*]");

    private ColumnAdvice() {}

    static Issue unknown(String name, String place) {
        Text remedy = meant(name)
                .map(path -> Text.of("或许是" + path, "Maybe " + path + " is meant"))
                .orElse(Text.of(
                        "列名写事实的路径，如unit.registeredCapital、unit.taxRecords[2024].taxPaid，全部路径见case.schema.json",
                        "Columns are named by paths such as unit.registeredCapital or unit.taxRecords[2024].taxPaid;"
                                + " all are in case.schema.json"));
        return new Issue(
                IssueCode.UNKNOWN_KEY,
                place,
                Text.of("没有" + Found.quoted(name) + "这个事实", Found.quoted(name) + " names no fact"),
                remedy);
    }

    /** A name for every column there can be, with an example of each key. */
    static Stream<String> everyName() {
        return Names.BY_PATH.values().stream();
    }

    private static Optional<String> meant(String name) {
        if (name.length() > Found.LONGEST || name.isEmpty()) {
            return Optional.empty();
        }
        String plain = withoutKeys(name);
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        Optional<String> term = FactCatalogue.byTerm(name).map(Fact::path).map(ColumnAdvice::withoutKeys);
        return term.or(() -> MeantWord.to(plain, Names.BY_PATH.keySet()))
                .map(Names.BY_PATH::get)
                .or(() -> MeantWord.to(last, Names.BY_LAST.keySet()).map(Names.BY_LAST::get))
                .map(example -> withKeys(example, name));
    }

    private static String withoutKeys(String path) {
        return BRACKET.matcher(path).replaceAll("");
    }

    /** The example with the keys that were written, where it can have them. */
    private static String withKeys(String example, String name) {
        Matcher written = BRACKET.matcher(name);
        String path = BRACKET.matcher(example)
                .replaceAll(own -> Matcher.quoteReplacement(written.find() ? written.group() : own.group()));
        return ColumnStep.parse(path).isPresent() ? path : example;
    }

    /** An example of a name for every column there can be; put together at the first mistake. */
    private static final class Names {

        static final Map<String, String> BY_PATH = new LinkedHashMap<>();
        static final Map<String, String> BY_LAST = new LinkedHashMap<>();

        static {
            List<String> examples = new ArrayList<>();
            Shapes.CASE.own().forEach(field -> gather(field.name(), field.shape(), examples));
            for (String example : examples) {
                String plain = withoutKeys(example);
                BY_PATH.putIfAbsent(plain, example);
                BY_LAST.putIfAbsent(plain.substring(plain.lastIndexOf('.') + 1), example);
            }
        }

        private static void gather(String path, Shape shape, List<String> examples) {
            if (shape instanceof EventShape event && event.recorded() instanceof RecordShape recorded) {
                gather(path, recorded, examples);
            } else if (shape instanceof RecordShape record) {
                record.own().forEach(field -> gather(path + "." + field.name(), field.shape(), examples));
            } else if (shape instanceof ListShape list && list.item() instanceof RecordShape item) {
                gather(path + (item.isTaxRecord() ? "[2024]" : "[0]"), item, examples);
            } else if (shape instanceof MapShape map) {
                gather(path + "[" + map.key().exampleKey() + "]", map.value(), examples);
            } else if (ColumnStep.parse(path).isPresent()) {
                examples.add(path);
            }
        }
    }
}
