package org.jingcai.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingcai.facts.Fact;
import org.jingcai.facts.FactCatalogue;
import org.jingcai.text.Language;

/** Names facts as people do: {@code unit.taxRecords[2024].taxPaid} is 2024年纳税额. */
final class FactNames {

    private static final Pattern KEY = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern INDEX = Pattern.compile("\\d{1,3}");

    private final Wording wording;

    FactNames(Language language) {
        this.wording = new Wording(language);
    }

    /** The name of the fact at a path; the path itself where the model has no such fact. */
    String of(String path) {
        Matcher keyed = KEY.matcher(path);
        String key = keyed.find() ? keyed.group(1) : "";
        String inList = keyed.reset().replaceAll("[]");
        String inMap = keyed.reset().replaceAll("");
        return FactCatalogue.byPath(inList)
                .or(() -> FactCatalogue.byPath(inMap))
                .map(fact -> named(fact, key))
                .orElse(path);
    }

    private String named(Fact fact, String key) {
        String name = wording.of(fact.label());
        if (YEAR.matcher(key).matches()) {
            return wording.of(key + "年" + name, name + " of " + key);
        }
        if (MONTH.matcher(key).matches()) {
            return wording.of(
                    key.substring(0, 4) + "年" + Integer.parseInt(key.substring(5)) + "月" + name, name + " of " + key);
        }
        if (INDEX.matcher(key).matches()) {
            int number = Integer.parseInt(key) + 1;
            return wording.of("第" + number + "项" + name, name + ", item " + number);
        }
        return name;
    }
}
