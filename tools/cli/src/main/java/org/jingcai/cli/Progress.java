package org.jingcai.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells a person at a terminal how far a run is: count, rate, and the time left where the size of the input is known. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 78;
    private static final int SELDOM = 256;

    private final @Nullable ProgressBar bar;
    private final long bytes;

    private Progress(@Nullable ProgressBar bar, long bytes) {
        this.bar = bar;
        this.bytes = bytes;
    }

    /** Says nothing. */
    static Progress none() {
        return new Progress(null, 0);
    }

    /**
     * Shows a bar.
     *
     * @param bytes size of the input; 0 where it is not known
     * @param done cases that an earlier run answered
     */
    static Progress on(PrintStream err, long bytes, long done, Wording wording) {
        return new Progress(
                new ProgressBarBuilder()
                        .setTaskName(wording.of("案件", "cases"))
                        .setInitialMax(-1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUnit("", 1)
                        .showSpeed()
                        .startsFrom(done, Duration.ZERO)
                        .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                        .build(),
                bytes);
    }

    /** So many cases are done, and so much of the input is read. */
    void at(long cases, long bytesRead) {
        if (bar == null) {
            return;
        }
        bar.stepTo(cases);
        if (bytes > 0 && bytesRead > 0 && cases % SELDOM == 0) {
            bar.maxHint(Math.max(cases, Math.round((double) cases * bytes / bytesRead)));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
