package org.jingcai.benchmarks;

import java.util.List;
import org.jingcai.facts.Case;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One case at a time, each the next of the population. */
@State(Scope.Thread)
public class OneByOneBenchmark {

    static final int POPULATION = 2048;

    @Param({"jingcai-single", "drools-textbook", "java-by-hand", "evrete", "kie-dmn", "cel", "qlexpress"})
    private String name = Contenders.LIMIT;

    private Contender<?> contender = Contenders.of(Contenders.LIMIT);
    private List<Case> cases = List.of();
    private int next;

    @Setup
    public void prepare() {
        contender = Contenders.of(name);
        cases = Population.of(POPULATION);
    }

    @Benchmark
    public Object judge(Blackhole blackhole) {
        Case kase = cases.get(next);
        next = next + 1 == POPULATION ? 0 : next + 1;
        return answer(contender, kase, blackhole);
    }

    private static <A> Object answer(Contender<A> contender, Case kase, Blackhole blackhole) {
        A answer = contender.judge(kase);
        contender.read(answer, blackhole::consume);
        return answer;
    }
}
