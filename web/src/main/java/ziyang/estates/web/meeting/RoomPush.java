package ziyang.estates.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.omnifaces.cdi.Push;
import org.omnifaces.cdi.PushContext;
import ziyang.estates.meeting.RoomChanged;

/**
 * Tells every page that looks at a room that something was written there: the number of the meeting, never its words. By OmniFaces, because
 * what is written may come by REST, where Faces knows no push of its own.
 */
@ApplicationScoped
public class RoomPush {

    @Inject
    @Push(channel = "room")
    private PushContext pages;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoomChanged change) {
        pages.send(change.meeting());
    }
}
