package ziyang.estates.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(reads::incrementAndGet);
    private final Transaction transaction = new Transaction();

    @Test
    void isReadOnce() {
        kept.get();
        assertEquals(1, kept.get());
    }

    @Test
    void isReadAgainAfterAChangeOutsideATransaction() {
        kept.get();
        transaction.key = null;
        kept.forget(transaction);
        assertEquals(2, kept.get());
        assertEquals(2, kept.get());
    }

    /** What the transaction itself reads may be rolled back, and what others read may be old. */
    @Test
    void isNotKeptWhileATransactionThatChangesItIsUnderWay() {
        kept.forget(transaction);
        assertEquals(1, kept.get());
        assertEquals(2, kept.get());
        transaction.end();
        assertEquals(3, kept.get());
        assertEquals(3, kept.get());
    }

    @Test
    void isNotKeptWhenItWasReadBeforeAChange() {
        Kept<Integer> slow = new Kept<>(() -> {
            int value = reads.incrementAndGet();
            if (value == 1) {
                changeMeanwhile();
            }
            return value;
        });
        slowly = slow;
        assertEquals(1, slow.get());
        assertEquals(2, slow.get());
        assertEquals(2, slow.get());
    }

    private Kept<Integer> slowly;

    private void changeMeanwhile() {
        slowly.forget(transaction);
        transaction.end();
    }

    /** The part of a transaction manager that is asked for. */
    private static final class Transaction implements TransactionSynchronizationRegistry {

        private final List<Synchronization> waiting = new ArrayList<>();
        private Object key = this;

        private void end() {
            waiting.forEach(synchronization -> synchronization.afterCompletion(Status.STATUS_COMMITTED));
            waiting.clear();
        }

        @Override
        public Object getTransactionKey() {
            return key;
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            waiting.add(synchronization);
        }

        @Override
        public int getTransactionStatus() {
            return key == null ? Status.STATUS_NO_TRANSACTION : Status.STATUS_ACTIVE;
        }

        @Override
        public void putResource(Object name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getResource(Object name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
