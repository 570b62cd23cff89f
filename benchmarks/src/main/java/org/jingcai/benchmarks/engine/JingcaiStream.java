package org.jingcai.benchmarks.engine;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jingcai.AnswerStream;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.facts.Case;
import org.jingcai.policy.Topic;

/** Answers to the same cases over and over, as one stream without end. */
public final class JingcaiStream implements AutoCloseable {

    private final AnswerStream<Result> answers;

    public JingcaiStream(List<Case> cases, int threads) {
        answers = Jingcai.load().stream("chaoyang", Topic.ELIGIBILITY, new Endless(cases), threads);
    }

    public EligibilityAnswer next() {
        return Answers.answer(answers.next());
    }

    @Override
    public void close() {
        answers.close();
    }

    private static final class Endless implements Iterator<Supplier<Case>> {

        private final List<Case> cases;
        private int next;

        Endless(List<Case> cases) {
            this.cases = cases;
        }

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Supplier<Case> next() {
            Case kase = cases.get(next);
            next = next + 1 == cases.size() ? 0 : next + 1;
            return () -> kase;
        }
    }
}
