package org.jingcai.cli;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.json.PolicyWriter;
import org.jingcai.policy.Policy;
import org.jingcai.text.Text;

/** {@code policies}: lists what is loaded. */
final class ListPolicies {

    private final Options options;
    private final Problems problems;

    ListPolicies(Options options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** What to print. */
    String answer() {
        for (String operand : options.operands()) {
            problems.add(new Issue(
                    IssueCode.BAD_OPTION, operand, Text.of("多余的内容", "one too many"), Text.of("请删去", "Leave it out")));
        }
        List<Policy> policies = Engine.load(options.rules(), problems)
                .map(engine -> engine.policies())
                .orElse(List.of());
        problems.throwIfAny();
        return options.json()
                ? PolicyWriter.write(policies, options.language()).stripTrailing() + "\n"
                : PolicyList.render(policies, options.language(), LocalDate.now());
    }
}
