package org.jingcai.benchmarks;

import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.benchmarks.engine.Answers;
import org.jingcai.benchmarks.engine.JingcaiStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** The population again and again as one stream, whose threads live as long as the measurement. */
@State(Scope.Thread)
public class StreamBenchmark {

    @Param({"1", "2"})
    private int threads = 1;

    private @Nullable JingcaiStream stream;

    @Setup
    public void open() {
        stream = new JingcaiStream(Population.of(OneByOneBenchmark.POPULATION), threads);
    }

    @TearDown
    public void close() {
        stream.close();
    }

    @Benchmark
    @OperationsPerInvocation(OneByOneBenchmark.POPULATION)
    public void judge(Blackhole blackhole) {
        for (int i = 0; i < OneByOneBenchmark.POPULATION; i++) {
            EligibilityAnswer answer = stream.next();
            Answers.read(answer, blackhole::consume);
            blackhole.consume(answer);
        }
    }
}
