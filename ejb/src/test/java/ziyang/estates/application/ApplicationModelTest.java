package ziyang.estates.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ziyang.estates.base.BusinessError;

/** Random steps of who approves, pays and demands back, legal and illegal, against three heaps of fen. */
class ApplicationModelTest {

    enum Move {
        REDUCE,
        PAY,
        BOUNCE,
        DEMAND,
        RECEIVE
    }

    /** What somebody tries. */
    record Attempt(Move move, long fen) {}

    /** What there would be if money were fen on a table. */
    private static final class Model {

        private long approved = 2_880_000;
        private long paid;
        private long recovered;
        private long demanded;
        private final Deque<Long> payments = new ArrayDeque<>();

        boolean takes(Attempt attempt) {
            long fen = attempt.fen();
            boolean open = paid < approved;
            return switch (attempt.move()) {
                case REDUCE -> open && fen < approved && fen >= paid;
                case PAY -> open && fen <= approved - paid;
                case BOUNCE -> !payments.isEmpty() && payments.peek() <= paid - recovered - demanded;
                case DEMAND -> fen <= paid - recovered - demanded;
                case RECEIVE -> demanded > 0;
            };
        }

        void take(Attempt attempt) {
            switch (attempt.move()) {
                case REDUCE -> approved = attempt.fen();
                case PAY -> {
                    paid += attempt.fen();
                    payments.push(attempt.fen());
                }
                case BOUNCE -> paid -= payments.pop();
                case DEMAND -> demanded += attempt.fen();
                case RECEIVE -> {
                    recovered += demanded;
                    demanded = 0;
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Long> fen = Arbitraries.longs().between(1, 3_000_000);
        return Combinators.combine(Arbitraries.of(Move.class), fen)
                .as(Attempt::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void itTakesWhatTheModelTakesAndNothingElse(@ForAll("attempts") List<Attempt> attempts) {
        FundApplication one = Applications.in(ApplicationState.APPROVED);
        Model model = new Model();
        for (Attempt attempt : attempts) {
            boolean may = model.takes(attempt);
            assertEquals(may, taken(one, attempt), attempt.toString());
            if (may) {
                model.take(attempt);
            }
            assertEquals(yuan(model.approved), one.getSums().getApproved());
            assertEquals(yuan(model.paid), one.getSums().getPaid());
            assertEquals(yuan(model.recovered), one.getSums().getRecovered());
        }
        assertTrue(one.getSums().getPaid().compareTo(one.getSums().getApproved()) <= 0);
        assertEquals(
                one.getSums().getPaid(),
                one.getPayments().stream()
                        .filter(payment -> !payment.bounced())
                        .map(Payment::getAmount)
                        .reduce(yuan(0), BigDecimal::add));
    }

    private static boolean taken(FundApplication one, Attempt attempt) {
        try {
            BigDecimal amount = yuan(attempt.fen());
            switch (attempt.move()) {
                case REDUCE -> one.reduce(amount, Applications.AFTER);
                case PAY -> Applications.pay(one, amount.toPlainString());
                case BOUNCE -> bounce(one);
                case DEMAND -> one.demand(amount, "追缴", Applications.AFTER);
                case RECEIVE -> receive(one);
            }
            return true;
        } catch (BusinessError refused) {
            return false;
        }
    }

    /** The last that has not come back yet. */
    private static void bounce(FundApplication one) {
        Payment last = one.getPayments().stream()
                .filter(Payment::onItsWay)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> BusinessError.illegalStep("payment.none"));
        one.bounce(last, new Payment.Booked("退", "V退", "某人"), Applications.AFTER);
    }

    private static void receive(FundApplication one) {
        List<Recovery> open =
                one.getRecoveries().stream().filter(Recovery::open).toList();
        if (open.isEmpty()) {
            throw BusinessError.illegalStep("recovery.none");
        }
        open.forEach(back -> {
            back.receive("回单", "V", Applications.AFTER);
            one.getSums().recover(back.getAmount());
        });
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
