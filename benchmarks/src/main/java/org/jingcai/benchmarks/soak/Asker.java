package org.jingcai.benchmarks.soak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jingcai.AnswerStream;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.answer.Answer;
import org.jingcai.facts.Case;

/** A thread that asks without pause: single questions, and now and then a stream. */
final class Asker extends Thread {

    private static final int BETWEEN_STREAMS = 200;

    private final AtomicReference<Jingcai> engine;
    private final Questions questions;
    private final Random random;
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean finished;
    private volatile long asked;

    Asker(AtomicReference<Jingcai> engine, Questions questions, int seed) {
        super("asker-" + seed);
        this.engine = engine;
        this.questions = questions;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        while (!finished) {
            try {
                Questions.Question question = questions.get(random.nextInt(questions.size()));
                if (random.nextInt(BETWEEN_STREAMS) == 0) {
                    stream(question);
                } else {
                    compare(question, Questions.said(ask(question)));
                }
            } catch (RuntimeException e) {
                faults.add(e.toString());
            }
        }
    }

    private Answer ask(Questions.Question question) {
        return engine.get().ask(question.policy(), question.topic(), question.kase());
    }

    private void stream(Questions.Question of) {
        List<Questions.Question> like = questions.like(of);
        Iterator<Supplier<Case>> cases =
                like.stream().<Supplier<Case>>map(question -> question::kase).iterator();
        int threads = 1 + random.nextInt(2);
        try (AnswerStream<Result> answers = engine.get().stream(of.policy(), of.topic(), cases, threads)) {
            for (Questions.Question question : like) {
                Result result = answers.next();
                compare(
                        question,
                        result instanceof Result.Answered answered ? Questions.said(answered.answer()) : "refused");
            }
        }
    }

    private void compare(Questions.Question question, String said) {
        asked++; // written by this thread alone
        if (!said.equals(question.expected())) {
            faults.add(question.policy() + " " + question.topic().id() + ": " + said + ", expected "
                    + question.expected());
        }
    }

    void finish() {
        finished = true;
    }

    long asked() {
        return asked;
    }

    List<String> faults() {
        return faults;
    }
}
