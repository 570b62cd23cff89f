package org.jingcai;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jingcai.facts.Case;
import org.jspecify.annotations.Nullable;

/**
 * Answers to any number of cases, in the order of the cases. Cases are drawn as results are taken, a few batches ahead, so
 * memory stays flat however long the stream is. A case that cannot be used becomes a {@link Result.Refused} in its place.
 *
 * <p>Take results from one thread; the work behind them may use several. {@link #close} cancels what has not been taken.
 *
 * @param <T> the results, or what the caller makes of each
 */
public final class AnswerStream<T> implements Iterator<T>, AutoCloseable {

    /** So many cases share a session: more gain little, fewer pay for the session. */
    private static final int BATCH = 64;

    /** Batches under way for each thread: one at work and one waiting. */
    private static final int AHEAD = 2;

    private final Iterator<? extends Supplier<Case>> cases;
    private final Function<Batch, List<T>> work;
    private final int ahead;
    private final @Nullable ExecutorService threads;
    private final Deque<Future<List<T>>> underWay = new ArrayDeque<>();

    private Iterator<T> ready = Collections.emptyIterator();
    private long drawn;
    private boolean closed;

    /**
     * Cases that share a session.
     *
     * @param first position of the first of them
     */
    record Batch(long first, List<Supplier<Case>> cases) {}

    AnswerStream(Iterator<? extends Supplier<Case>> cases, int threads, Function<Batch, List<T>> work) {
        this.cases = cases;
        this.work = work;
        this.ahead = AHEAD * threads;
        this.threads = threads == 1 ? null : Executors.newFixedThreadPool(threads, AnswerStream::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "jingcai-stream");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext()) {
            if (closed) {
                return false;
            }
            List<T> next = nextBatch();
            if (next == null) {
                close();
                return false;
            }
            ready = next.iterator();
        }
        return true;
    }

    /**
     * The next result.
     *
     * @throws NoSuchElementException where there is none, or the stream has been closed
     * @throws CancellationException where the taking thread was interrupted; the stream is then closed
     */
    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    private @Nullable List<T> nextBatch() {
        if (threads == null) {
            Batch batch = draw();
            return batch == null ? null : work.apply(batch);
        }
        for (Batch batch = null; underWay.size() < ahead && (batch = draw()) != null; ) {
            Batch drawnBatch = batch;
            underWay.add(threads.submit(() -> work.apply(drawnBatch)));
        }
        return underWay.isEmpty() ? null : take(underWay.remove());
    }

    private List<T> take(Future<List<T>> future) {
        try {
            if (Thread.interrupted()) { // a future that is done would not say so
                throw new InterruptedException();
            }
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new CancellationException("interrupted while waiting for answers");
        } catch (ExecutionException e) {
            close();
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    private @Nullable Batch draw() {
        List<Supplier<Case>> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && cases.hasNext()) {
            batch.add(cases.next());
        }
        long first = drawn;
        drawn += batch.size();
        return batch.isEmpty() ? null : new Batch(first, batch);
    }

    /** Cancels what has not been taken; the stream has no results from here on. Closing twice does nothing. */
    @Override
    public void close() {
        closed = true;
        if (threads != null) {
            threads.shutdownNow();
        }
        underWay.clear();
    }
}
