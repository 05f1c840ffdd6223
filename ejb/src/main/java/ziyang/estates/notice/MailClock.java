package ziyang.estates.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import ziyang.estates.permission.OpenTo;

/** Sends what is due in small batches, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailClock {

    private static final int BATCH = 50;

    @Inject
    private Delivery delivery;

    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
    void everyTwentySeconds() {
        tick();
    }

    /** Sends until nothing is due, the batch is full or the server does not answer. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public void tick() {
        for (int sent = 0; sent < BATCH; sent++) {
            Delivery.Outcome outcome = delivery.sendNext();
            if (outcome == Delivery.Outcome.NOTHING_DUE || outcome == Delivery.Outcome.UNREACHABLE) {
                return;
            }
        }
    }
}
