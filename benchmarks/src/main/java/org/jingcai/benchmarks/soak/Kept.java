package org.jingcai.benchmarks.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What is left after a collection, sampled over time. */
final class Kept {

    /** What the later half may hold beyond the earlier one; the first samples, warm-up, are left out of both. */
    private static final double TOLERANCE = 1.10;

    private static final int WARM_UP = 4;

    private final List<Sample> samples = new ArrayList<>();

    private record Sample(long heap, long metaspace, long classes, long threads) {}

    void sample(int reloads, long asked) {
        for (int i = 0; i < 3; i++) {
            System.gc(); // classes of engines past are unloaded only once nothing of theirs is finalizable
        }
        Sample sample = new Sample(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getName().equals("Metaspace"))
                        .map(MemoryPoolMXBean::getUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum(),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount());
        samples.add(sample);
        System.out.printf(
                Locale.ROOT,
                "%4d reloads %,12d answers %6.1f MB heap %6.1f MB metaspace %,7d classes %3d threads%n",
                reloads,
                asked,
                sample.heap / 1e6,
                sample.metaspace / 1e6,
                sample.classes,
                sample.threads);
    }

    /** What has grown; empty where nothing has, or there are too few samples to say so. */
    List<String> growth() {
        List<String> grown = new ArrayList<>();
        List<Sample> settled = samples.subList(Math.min(WARM_UP, samples.size()), samples.size());
        if (settled.size() >= 4) {
            compare("heap", Sample::heap, settled, grown);
            compare("metaspace", Sample::metaspace, settled, grown);
            compare("classes", Sample::classes, settled, grown);
            compare("threads", Sample::threads, settled, grown);
        } else {
            grown.add("too short to tell growth: " + samples.size() + " samples");
        }
        return grown;
    }

    /** A leak lifts the floor; work under way lifts only single samples. */
    private static void compare(String what, ToLongFunction<Sample> of, List<Sample> settled, List<String> grown) {
        double before = least(settled.subList(0, settled.size() / 2), of);
        double after = least(settled.subList(settled.size() / 2, settled.size()), of);
        if (after > before * TOLERANCE) {
            grown.add(String.format(Locale.ROOT, "%s grew from %,.0f to %,.0f", what, before, after));
        }
    }

    private static long least(List<Sample> samples, ToLongFunction<Sample> of) {
        return samples.stream().mapToLong(of).min().orElseThrow();
    }
}
