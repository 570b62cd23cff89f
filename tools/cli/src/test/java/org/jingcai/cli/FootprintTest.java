package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.jingcai.Jingcai;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.json.CaseReader;
import org.junit.jupiter.api.Test;

/** All policies, made ready and asked, stay small. */
class FootprintTest {

    /** A quarter of what was asked for; they take a tenth of this. */
    private static final long MOST_BYTES = 16L << 20;

    @Test
    void allPoliciesTakeNoMoreThan16MegabytesOfHeap() {
        Case example = CaseReader.read(Path.of(Ran.example("engineer.json")));
        long before = used();
        Jingcai engine = Jingcai.load();
        engine.policies()
                .forEach(policy -> policy.matters()
                        .forEach((topic, matters) -> matters.forEach(matter -> engine.ask(
                                policy.id(),
                                topic,
                                CaseBuilder.builder(example).matter(matter).build()))));
        long kept = used() - before;
        System.out.printf("all policies: %.1f MB of heap%n", kept / 1e6);
        assertThat(engine.policies()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(kept).isLessThan(MOST_BYTES);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
