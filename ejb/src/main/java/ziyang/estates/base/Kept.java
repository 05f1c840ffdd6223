package ziyang.estates.base;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Something small that every request asks for, read once and kept in memory. A change on this node is seen as soon as it is committed,
 * one on another node within 30 seconds.
 */
public final class Kept<T> {

    private static final long LONGEST = Duration.ofSeconds(30).toNanos();

    private final Supplier<T> read;
    /** Transactions under way that have changed it: until they end, what is read is not kept. */
    private final AtomicInteger changing = new AtomicInteger();

    private final AtomicInteger generation = new AtomicInteger();
    private volatile Copy<T> copy;

    private record Copy<T>(T value, long readAt) {}

    public Kept(Supplier<T> read) {
        this.read = read;
    }

    public T get() {
        Copy<T> known = copy;
        if (known != null && System.nanoTime() - known.readAt < LONGEST) {
            return known.value;
        }
        int before = generation.get();
        Copy<T> fresh = new Copy<>(read.get(), System.nanoTime());
        if (changing.get() == 0) {
            copy = fresh;
            if (generation.get() != before) {
                copy = null;
            }
        }
        return fresh.value;
    }

    /** Forgets the copy, now and again when the transaction that has changed it ends. */
    public void forget(TransactionSynchronizationRegistry transaction) {
        if (transaction.getTransactionKey() == null) {
            drop();
            return;
        }
        changing.incrementAndGet();
        drop();
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is known yet
            }

            @Override
            public void afterCompletion(int status) {
                changing.decrementAndGet();
                drop();
            }
        });
    }

    private void drop() {
        generation.incrementAndGet();
        copy = null;
    }
}
