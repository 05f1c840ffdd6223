package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import ziyang.estates.inbox.Message;
import ziyang.estates.permission.Identity;
import ziyang.estates.unit.Unit;

/** Tells the units whose turn it is after a step of an action; nobody is told of their own steps. */
@ApplicationScoped
class ActionMessages {

    @Inject
    private Event<Message> messages;

    /** A new action, to those who have to do it. */
    void assigned(Action action) {
        Set<Long> doers = new HashSet<>();
        doers.add(action.getLeadUnit().getId());
        action.getParts().forEach(part -> doers.add(part.getUnit().getId()));
        tell("assigned", action, doers, action.getRequirement());
    }

    /** To the unit whose contest was upheld. */
    void released(Action action, Unit before, String text) {
        tell("released", action, Set.of(before.getId()), text);
    }

    void step(Action action, ActionEntry.Kind kind, String text) {
        Set<Long> doer = Set.of(action.getLeadUnit().getId());
        Set<Long> convener = Set.of(action.getConvener().getId());
        switch (kind) {
            case CONTESTED, REPORTED, EXTENSION_ASKED -> tell(kind.name(), action, convener, text);
            case RETURNED, REOPENED, EXTENSION_GRANTED, EXTENSION_REFUSED -> tell(kind.name(), action, doer, text);
            case CONTEST_UPHELD -> tell("moved", action, doer, text);
            case CONTEST_REFUSED -> tell("kept", action, doer, text);
            default -> {}
        }
    }

    private void tell(String kind, Action action, Set<Long> units, String text) {
        Set<Long> others = new HashSet<>(units);
        others.remove(Identity.get().unitId());
        if (!others.isEmpty()) {
            String words = "期限" + action.getDeadline() + (text == null ? "" : "。" + text);
            String page = "meeting/action.xhtml?id=" + action.getId();
            String name = "action." + kind.toLowerCase(Locale.ROOT);
            messages.fire(new Message(name, others, action.getTitle(), words, page, null));
        }
    }
}
