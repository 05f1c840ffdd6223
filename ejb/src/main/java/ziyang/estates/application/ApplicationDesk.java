package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.inbox.Message;

/** Fetches an application for a step of somebody who may take it, and writes the step down. */
@ApplicationScoped
class ApplicationDesk {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ApplicationScope scope;

    @Inject
    private Event<Message> messages;

    @Inject
    private Clock clock;

    /** For a step of the unit that applies. */
    FundApplication own(long id, Integer seen) {
        FundApplication application = held(id);
        access.requireUnit(application.getUnit());
        return current(application, seen);
    }

    /** For a step of who reviews, examines, approves or pays. */
    FundApplication judged(long id, Integer seen) {
        FundApplication application = held(id);
        scope.require(application);
        return current(application, seen);
    }

    /** Of two writers in the same moment the second waits here and then sees what the first one wrote. */
    private FundApplication held(long id) {
        FundApplication application = entities.find(FundApplication.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (application == null) {
            throw BusinessError.missing("FundApplication", id);
        }
        return application;
    }

    private FundApplication current(FundApplication application, Integer seen) {
        Versions.check(application, seen);
        entities.lock(application, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return application;
    }

    /** Rule A3, asked before something else is read for the step. */
    void requireHand(FundApplication application, StepKind kind) {
        application.requireHand(kind, access.who());
    }

    /** Writes what is known so far, before somebody holds the budget and others wait; nothing of it may refer to a budget. */
    void write() {
        entities.flush();
    }

    /** What the step has made of the application, written. */
    Receipt receipt(FundApplication application, Payment payment) {
        entities.flush();
        return Receipt.of(application, payment);
    }

    /** Writes down what the account has done; rule A3 is asked here. */
    ApplicationStep step(FundApplication application, StepKind kind) {
        return application.step(kind, access.who(), clock.instant());
    }

    /** Tells the unit that applied. */
    void tell(FundApplication application, StepKind kind, String text) {
        messages.fire(new Message(
                "application." + kind.name().toLowerCase(Locale.ROOT),
                Set.of(application.getUnit().getId()),
                application.getNumber(),
                text,
                "application/application.xhtml?id=" + application.getId(),
                null));
    }
}
