package org.jingcai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jingcai.Jingcai;
import org.jingcai.policy.Policy;
import org.junit.jupiter.api.Test;

/** Policies are found from any thread, and each once. */
class DiscoveryTest {

    private static List<String> found() {
        return Jingcai.load().policies().stream().map(Policy::version).sorted().toList();
    }

    @Test
    void policiesAreFoundWhateverTheThreadsClassLoader() throws Exception {
        List<String> usual = found();
        assertThat(usual).hasSizeGreaterThan(6);
        for (ClassLoader blind : new ClassLoader[] {ClassLoader.getPlatformClassLoader(), null}) {
            CompletableFuture<List<String>> seen = new CompletableFuture<>();
            Thread thread = new Thread(() -> seen.complete(found()));
            thread.setContextClassLoader(blind);
            thread.start();
            assertThat(seen.get()).isEqualTo(usual);
        }
    }

    @Test
    void aPolicyThatSeveralLoadersSeeIsLoadedOnce() {
        ClassLoader loader = getClass().getClassLoader();
        assertThat(Jingcai.builder()
                        .discover(loader)
                        .discover(loader)
                        .discover()
                        .build()
                        .policies())
                .hasSize(found().size());
    }
}
