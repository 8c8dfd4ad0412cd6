package org.espalier.cli.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several threads whose results come in the order of the tasks; few tasks are underway at once. */
final class InOrder {

    private static final int UNDERWAY = 8;

    private InOrder() {}

    /**
     * Works through tasks.
     *
     * @param tasks the tasks, taken by the calling thread
     * @param work what is done with each, on any thread
     * @param sink takes the results in order, on the calling thread
     * @param threads how many threads work; with one it is the calling thread
     */
    static <T, R> void work(Iterator<T> tasks, Function<T, R> work, Consumer<R> sink, int threads) {
        if (threads == 1) {
            tasks.forEachRemaining(task -> sink.accept(work.apply(task)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            onPool(tasks, work, sink, pool, threads * UNDERWAY);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> void onPool(
            Iterator<T> tasks, Function<T, R> work, Consumer<R> sink, ExecutorService pool, int most) {
        Deque<Future<R>> underway = new ArrayDeque<>();
        while (tasks.hasNext()) {
            T task = tasks.next();
            underway.addLast(pool.submit(() -> work.apply(task)));
            while (underway.size() >= most || isDone(underway)) {
                sink.accept(result(underway.removeFirst()));
            }
        }
        underway.forEach(future -> sink.accept(result(future)));
    }

    private static <R> boolean isDone(Deque<Future<R>> underway) {
        return !underway.isEmpty() && underway.getFirst().isDone();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }
}
