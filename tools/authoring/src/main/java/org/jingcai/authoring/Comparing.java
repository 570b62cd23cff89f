package org.jingcai.authoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingcai.text.Text;

/**
 * A word of the statutory language that compares, and how the rule language says the same: chosen by sense, never by
 * spelling, for the nearest spelling of 低于 says the opposite.
 *
 * @param from where it stands in the line
 * @param to where it ends
 * @param written the word
 * @param same the word of the rule language; empty where no sentence says it
 */
record Comparing(int from, int to, String written, String same) {

    private static final Map<String, String> SENSE = new LinkedHashMap<>();

    static {
        for (String more : new String[] {"大于", "高于", "多于", ">", "﹥"}) {
            SENSE.put(more, "超过");
        }
        for (String atLeast : new String[] {"不少于", "不小于", "及以上", "以上", "≥", ">="}) {
            SENSE.put(atLeast, "不低于");
        }
        for (String atMost : new String[] {"不高于", "不大于", "不多于", "及以下", "以下", "≤", "<="}) {
            SENSE.put(atMost, "不超过");
        }
        for (String less : new String[] {"低于", "小于", "少于", "不足", "<"}) {
            SENSE.put(less, "");
        }
    }

    /** Words that are right stand first, so that 低于 is not found in 不低于. */
    private static final Pattern WORD = Pattern.compile("不低于|不超过|"
            + SENSE.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));

    /** The first such word of a line that the rule language says otherwise; empty where there is none. */
    static Optional<Comparing> in(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String same = SENSE.get(word.group());
            if (same != null) {
                return Optional.of(new Comparing(word.start(), word.end(), word.group(), same));
            }
        }
        return Optional.empty();
    }

    Text problem() {
        return Text.of("规则里不写「" + written + "」", "rules do not say \"" + written + "\"");
    }

    Text remedy() {
        return same.isEmpty()
                ? Text.of(
                        "没有这个意思的句式；条文的要求改用「不低于」「超过」「不超过」来写",
                        "No sentence says it: write what the article asks with 不低于, 超过 or 不超过")
                : Text.of("同样的意思写「" + same + "」，写在数字之前", "To say the same write " + same + " before the number");
    }
}
