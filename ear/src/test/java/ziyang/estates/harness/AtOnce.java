package ziyang.estates.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who do something in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** As {@link #all(List)}, so many times the same with its number from 0. */
    public static <T> List<T> all(int times, IntFunction<T> work) throws Exception {
        return all(IntStream.range(0, times)
                .<Callable<T>>mapToObj(number -> () -> work.apply(number))
                .toList());
    }

    /** Lets all begin together, each in a thread of its own, and gives their results in the same order. */
    public static <T> List<T> all(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = work.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
