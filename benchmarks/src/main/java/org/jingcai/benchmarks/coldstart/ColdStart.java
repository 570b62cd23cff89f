package org.jingcai.benchmarks.coldstart;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts JVMs in turn and takes the time until each has printed its first answer. Arguments: rounds, a folder to work in,
 * the class path of the compiled rules, that of the authoring tools, the folder with the rule text.
 */
final class ColdStart {

    private static final String ANSWER = "ELIGIBLE";

    /** What a short-lived process does well to switch on besides the shared classes. */
    private static final List<String> SHORT_LIVED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private ColdStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(args[0]);
        Path archive = Path.of(args[1]).resolve("rules.jsa");
        Path shortLived = Path.of(args[1]).resolve("rules-short-lived.jsa");
        Files.createDirectories(Path.of(args[1]));

        List<String> built = List.of("-cp", args[2], FromBuild.class.getName());
        List<String> text = List.of("-cp", args[3], FromText.class.getName(), args[4]);
        dump(archive, List.of(), built);
        dump(shortLived, SHORT_LIVED, built);

        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("JVM alone", List.of("-cp", args[2], Nothing.class.getName()));
        commands.put("rules compiled by the build", built);
        commands.put("… with class-data sharing", join(shared(archive), built));
        commands.put("… and options for short runs", join(shared(shortLived), join(SHORT_LIVED, built)));
        commands.put("rules compiled at run time", text);

        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                times.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(seconds(command.getValue(), command.getKey().equals("JVM alone") ? "nothing" : ANSWER));
            }
        }
        print(times);
    }

    private static List<String> shared(Path archive) {
        return List.of("-XX:SharedArchiveFile=" + archive);
    }

    private static void dump(Path archive, List<String> options, List<String> command)
            throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        seconds(join(List.of("-XX:ArchiveClassesAtExit=" + archive), join(options, command)), ANSWER);
    }

    /** From the start of the process to the line that holds its answer. */
    private static double seconds(List<String> arguments, String expected) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(join(List.of(java), arguments));
        builder.redirectError(ProcessBuilder.Redirect.to(new File(nowhere())));
        long start = System.nanoTime();
        Process process = builder.start();
        double seconds = Double.NaN;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(expected)) {
                    seconds = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        if (process.waitFor() != 0 || Double.isNaN(seconds)) {
            throw new IllegalStateException("no answer from " + arguments);
        }
        return seconds;
    }

    private static String nowhere() {
        return System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null";
    }

    private static void print(Map<String, List<Double>> times) {
        double compiledAtRunTime = median(times.get("rules compiled at run time"));
        System.out.printf(
                "%n%-32s %10s %10s %10s %28s%n", "", "median s", "least s", "most s", "run-time compiling takes");
        times.forEach((name, seconds) -> System.out.printf(
                Locale.ROOT,
                "%-32s %10.3f %10.3f %10.3f %26.1f x%n",
                name,
                median(seconds),
                seconds.stream().min(Double::compare).orElseThrow(),
                seconds.stream().max(Double::compare).orElseThrow(),
                compiledAtRunTime / median(seconds)));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
