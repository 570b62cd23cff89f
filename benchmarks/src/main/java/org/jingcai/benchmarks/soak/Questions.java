package org.jingcai.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jingcai.Jingcai;
import org.jingcai.answer.Answer;
import org.jingcai.benchmarks.Population;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.Matter;
import org.jingcai.policy.Policy;
import org.jingcai.policy.Topic;

/** What is asked over and over, and the answers that must come each time. */
final class Questions {

    private static final int CASES = 50;

    private final List<Question> all;

    private Questions(List<Question> all) {
        this.all = List.copyOf(all);
    }

    /** One question, and every status of its answer. */
    record Question(String policy, Topic topic, Case kase, String expected) {}

    static Questions answeredBy(Jingcai engine) {
        List<Question> questions = new ArrayList<>();
        for (Policy policy : engine.policies()) {
            policy.matters().forEach((topic, matters) -> {
                for (Case kase : Population.of(CASES)) {
                    for (Matter matter : matters) {
                        Case asked = CaseBuilder.builder(kase).matter(matter).build();
                        Answer answer = engine.ask(policy.id(), topic, asked);
                        questions.add(new Question(policy.id(), topic, asked, said(answer)));
                    }
                }
            });
        }
        return new Questions(questions);
    }

    static String said(Answer answer) {
        return answer.outcome() + " "
                + answer.findings().stream()
                        .map(finding -> finding.provision() + " " + finding.status())
                        .collect(Collectors.joining(", "));
    }

    int size() {
        return all.size();
    }

    Question get(int index) {
        return all.get(index);
    }

    /** The questions on the same policy and topic. */
    List<Question> like(Question one) {
        return all.stream()
                .filter(other ->
                        other.policy().equals(one.policy()) && other.topic().equals(one.topic()))
                .toList();
    }
}
