package org.jingcai.benchmarks.soak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jingcai.Jingcai;
import org.jingcai.authoring.Authoring;

/**
 * Eight threads ask every policy on the class path, one case at a time and in streams, while the engine is swapped every
 * few seconds for a new one, every other time with rules compiled anew. Fails where an answer changes or memory grows.
 * Arguments: minutes, a folder of rules to compile.
 */
public final class Soak {

    private static final int THREADS = 8;
    private static final Duration RELOAD = Duration.ofSeconds(3);
    private static final Duration SAMPLE = Duration.ofSeconds(15);

    private Soak() {}

    public static void main(String[] args) throws InterruptedException {
        Duration length = Duration.ofSeconds(Math.round(60 * Double.parseDouble(args[0])));
        Path rules = Path.of(args[1]);
        AtomicReference<Jingcai> engine = new AtomicReference<>(Jingcai.load());
        Questions questions = Questions.answeredBy(engine.get());
        List<Asker> askers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            askers.add(new Asker(engine, questions, i));
        }
        askers.forEach(Thread::start);

        Kept kept = new Kept();
        long end = System.nanoTime() + length.toNanos();
        long sample = System.nanoTime() + SAMPLE.toNanos();
        for (int reloads = 1; System.nanoTime() < end; reloads++) {
            Thread.sleep(RELOAD.toMillis());
            Jingcai.Builder next = Jingcai.builder().discover();
            engine.set((reloads % 2 == 0 ? next : next.add(Authoring.compile(rules))).build());
            if (System.nanoTime() >= sample) {
                kept.sample(reloads, askers.stream().mapToLong(Asker::asked).sum());
                sample += SAMPLE.toNanos();
            }
        }
        askers.forEach(Asker::finish);
        for (Asker asker : askers) {
            asker.join();
        }
        List<String> faults = new ArrayList<>();
        askers.forEach(asker -> faults.addAll(asker.faults()));
        faults.addAll(kept.growth());
        faults.stream().limit(20).forEach(System.out::println);
        System.out.println(faults.isEmpty() ? "No growth, no answer changed." : faults.size() + " faults.");
        System.exit(faults.isEmpty() ? 0 : 1);
    }
}
