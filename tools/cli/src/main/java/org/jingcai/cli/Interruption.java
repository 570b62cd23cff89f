package org.jingcai.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a long run end between two lines when the process is told to end. */
final class Interruption implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 3;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForTheEnd, "jingcai-end");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the run should end. */
    boolean isAsked() {
        return asked;
    }

    private void waitForTheEnd() {
        asked = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run has ended. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            asked = true; // the process is ending already, which is what the hook is for
        }
    }
}
