package org.jingcai.answer;

import java.util.List;
import java.util.Map;
import org.jingcai.policy.Theme;

/**
 * The answers of several policies to one case side by side.
 *
 * @param answers one for each policy compared
 * @param rows the same theme in one row, in reading order
 * @param askNext absent facts, those first that would settle the most policies
 */
public record Comparison(List<EligibilityAnswer> answers, List<Row> rows, List<Question> askNext) {

    public Comparison {
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
        askNext = List.copyOf(askNext);
    }

    /**
     * One theme across policies.
     *
     * @param findings by id of the policy; a policy that asks nothing of the kind is not in it
     */
    public record Row(Theme theme, Map<String, List<Finding>> findings) {}

    /**
     * A fact to ask for.
     *
     * @param fact its path
     * @param settles policies that it alone would decide
     * @param concerns policies whose outcome depends on it
     */
    public record Question(String fact, List<String> settles, List<String> concerns) {}
}
