package org.jingcai.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures, prints one table and writes the results. Arguments: {@code quick} or {@code full}, the file to write. */
public final class Main {

    /** In the order of the table. */
    private static final List<String> ORDER = List.of(
            "jingcai-stream-2-threads",
            "jingcai-stream",
            "jingcai-single",
            "java-by-hand",
            "drools-textbook",
            "evrete",
            "kie-dmn",
            "cel",
            "qlexpress");

    private Main() {}

    /**
     * What was measured of one contender.
     *
     * @param error half of the 99.9% confidence interval of the operations per second
     */
    private record Measured(String name, double opsPerSecond, double error, double bytesPerCase) {

        static Measured of(RunResult result) {
            return new Measured(
                    name(result),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }

        private static String name(RunResult result) {
            String threads = result.getParams().getParam("threads");
            if (threads == null) {
                return result.getParams().getParam("name");
            }
            return threads.equals("1") ? "jingcai-stream" : "jingcai-stream-" + threads + "-threads";
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"name\":\"%s\",\"opsPerSecond\":%.1f,\"bytesPerCase\":%.1f}",
                    name,
                    opsPerSecond,
                    bytesPerCase);
        }
    }

    public static void main(String[] args) throws RunnerException, IOException {
        Path file = Path.of(args[1]);
        List<Measured> measured = new ArrayList<>();
        for (RunResult result : new Runner(options(args[0]).build()).run()) {
            measured.add(Measured.of(result));
        }
        measured.sort(Comparator.comparing(one -> ORDER.indexOf(one.name())));
        print(measured);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, measured.stream().map(Measured::json).toList().toString() + "\n");
    }

    private static ChainedOptionsBuilder options(String extent) {
        boolean full = extent.equals("full");
        return new OptionsBuilder()
                .include("org\\.jingcai\\.benchmarks\\..*Benchmark\\.")
                .forks(full ? 3 : 1)
                .warmupIterations(full ? 10 : 14)
                .warmupTime(TimeValue.seconds(full ? 2 : 1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(full ? 2 : 1))
                .threads(1)
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private static void print(List<Measured> measured) {
        double limit = measured.stream()
                .filter(one -> one.name().equals(Contenders.LIMIT))
                .findFirst()
                .orElseThrow()
                .opsPerSecond();
        System.out.printf(
                Locale.ROOT, "%n%-26s %12s %8s %16s %16s%n", "", "cases/s", "±", "of the limit", "bytes a case");
        for (Measured one : measured) {
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %,12.0f %7.0f%% %16.4f %,16.0f%n",
                    one.name(),
                    one.opsPerSecond(),
                    100 * one.error() / one.opsPerSecond(),
                    one.opsPerSecond() / limit,
                    one.bytesPerCase());
        }
    }
}
