package org.jingcai.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
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
     * @param opsPerSecond the median of all iterations of all rounds: a busy neighbour spoils single ones
     * @param spread half of what the middle half of the iterations lies apart
     */
    private record Measured(String name, double opsPerSecond, double spread, double bytesPerCase) {

        static Measured of(String name, List<IterationResult> iterations) {
            double[] scores = sorted(iterations, iteration -> iteration.getPrimaryResult());
            double[] bytes = sorted(
                    iterations, iteration -> iteration.getSecondaryResults().get("gc.alloc.rate.norm"));
            return new Measured(name, middle(scores), (at(scores, 0.75) - at(scores, 0.25)) / 2, middle(bytes));
        }

        private static double[] sorted(List<IterationResult> iterations, Function<IterationResult, Result<?>> of) {
            return iterations.stream()
                    .map(of)
                    .mapToDouble(Result::getScore)
                    .sorted()
                    .toArray();
        }

        private static double middle(double[] sorted) {
            return at(sorted, 0.5);
        }

        /** The value that so large a part lies below, between two neighbours in proportion. */
        private static double at(double[] sorted, double part) {
            double place = part * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
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
        boolean full = args[0].equals("full");
        Path file = Path.of(args[1]);
        Map<String, List<IterationResult>> iterations = new TreeMap<>(Comparator.comparing(ORDER::indexOf));
        // Rounds take turns, so that a slow quarter of an hour of the machine falls on all alike.
        for (int round = 0; round < (full ? 3 : 1); round++) {
            for (RunResult result : new Runner(options(full)).run()) {
                List<IterationResult> known = iterations.computeIfAbsent(name(result), key -> new ArrayList<>());
                result.getBenchmarkResults().forEach(fork -> known.addAll(fork.getIterationResults()));
            }
        }
        List<Measured> measured = new ArrayList<>();
        iterations.forEach((name, of) -> measured.add(Measured.of(name, of)));
        print(measured);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, measured.stream().map(Measured::json).toList().toString() + "\n");
    }

    private static String name(RunResult result) {
        String threads = result.getParams().getParam("threads");
        if (threads == null) {
            return result.getParams().getParam("name");
        }
        return threads.equals("1") ? "jingcai-stream" : "jingcai-stream-" + threads + "-threads";
    }

    private static Options options(boolean full) {
        return new OptionsBuilder()
                .include("org\\.jingcai\\.benchmarks\\..*Benchmark\\.")
                .forks(1)
                .warmupIterations(full ? 10 : 14)
                .warmupTime(TimeValue.seconds(full ? 2 : 1))
                .measurementIterations(full ? 5 : 9)
                .measurementTime(TimeValue.seconds(full ? 2 : 1))
                .threads(1)
                .jvmArgsAppend("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
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
                    100 * one.spread() / one.opsPerSecond(),
                    one.opsPerSecond() / limit,
                    one.bytesPerCase());
        }
    }
}
