package org.jingcai.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.answer.Comparison;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Finding;
import org.jingcai.policy.Policy;
import org.jingcai.policy.RequirementTable;

/** Puts answers side by side. */
public final class Comparing {

    private Comparing() {}

    /** Answers and the policies that gave them, in the same order. */
    public static Comparison of(List<Policy> policies, List<EligibilityAnswer> answers) {
        List<Comparison.Row> rows = new ArrayList<>();
        for (RequirementTable.Row asked : RequirementTable.of(policies).rows()) {
            Map<String, List<Finding>> findings = new LinkedHashMap<>();
            for (EligibilityAnswer answer : answers) {
                List<Finding> ofTheme = asked.provisions().getOrDefault(answer.policy(), List.of()).stream()
                        .flatMap(provision -> answer.finding(provision.id()).stream())
                        .toList();
                if (!ofTheme.isEmpty()) {
                    findings.put(answer.policy(), ofTheme);
                }
            }
            if (!findings.isEmpty()) {
                rows.add(new Comparison.Row(asked.theme(), findings));
            }
        }
        return new Comparison(answers, rows, questions(answers));
    }

    private static List<Comparison.Question> questions(List<EligibilityAnswer> answers) {
        Set<String> facts = new LinkedHashSet<>();
        answers.forEach(answer -> facts.addAll(answer.decisiveMissing()));
        return facts.stream()
                .map(fact ->
                        new Comparison.Question(fact, policies(answers, fact, true), policies(answers, fact, false)))
                .sorted(Comparator.comparingInt((Comparison.Question question) ->
                                -question.settles().size())
                        .thenComparing(question -> -question.concerns().size()))
                .toList();
    }

    /** Policies that wait for the fact; with {@code alone} those that wait for nothing else. */
    private static List<String> policies(List<EligibilityAnswer> answers, String fact, boolean alone) {
        return answers.stream()
                .filter(answer -> answer.decisiveMissing().contains(fact))
                .filter(answer -> !alone || answer.decisiveMissing().size() == 1)
                .map(EligibilityAnswer::policy)
                .toList();
    }
}
