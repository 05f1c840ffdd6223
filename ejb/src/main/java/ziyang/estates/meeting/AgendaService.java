package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** What the convener does to the agenda: select, take off, order, set time aside. */
@Stateless
public class AgendaService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Convened convened;

    @Inject
    private Matters matters;

    @Inject
    private Tray tray;

    /** Writes a matter of the convener's own on the agenda. */
    @Needs(Permission.MEETING_CONVENE)
    public long propose(long id, int seen, @NotBlank @Size(max = 120) String title, @Size(max = 2000) String text) {
        JointMeeting meeting = convened.prepared(id, seen);
        meeting.mustBeOpen();
        Matter matter = matters.own(meeting.getRegion(), title, text);
        AgendaItem item = meeting.propose(matter);
        matters.note(matter, MatterEntry.Kind.SELECTED, null, meeting);
        entities.flush();
        return item.getId();
    }

    /**
     * Puts what waits in the tray on the agenda, in the order given.
     *
     * @param refs as {@link AgendaIntake.Waiting#ref} says
     * @throws BusinessError {@code matter.taken} when somebody else was quicker
     */
    @Needs(Permission.MEETING_CONVENE)
    public void select(long id, int seen, @NotNull @NotEmpty List<String> refs) {
        JointMeeting meeting = convened.prepared(id, seen);
        meeting.mustBeOpen();
        tray.select(meeting, refs);
    }

    /** Takes an item off the agenda; its matter waits in the tray again. */
    @Needs(Permission.MEETING_CONVENE)
    public void withdraw(long id, int seen, long itemId) {
        JointMeeting meeting = convened.prepared(id, seen);
        AgendaItem item = Convened.item(meeting, itemId);
        meeting.withdraw(item);
        matters.note(item.getMatter(), MatterEntry.Kind.TAKEN_OFF, null, meeting);
    }

    /**
     * Puts the agenda into a new order.
     *
     * @param items ids of all its items, the first first
     */
    @Needs(Permission.MEETING_CONVENE)
    public void arrange(long id, int seen, @NotNull List<Long> items) {
        JointMeeting meeting = convened.prepared(id, seen);
        meeting.arrange(items);
        entities.flush();
        meeting.renumber(1);
    }

    /**
     * Sets aside time for an item.
     *
     * @param standing it comes again in every meeting that is copied from this one
     */
    @Needs(Permission.MEETING_CONVENE)
    public void plan(long id, int seen, long itemId, int minutes, boolean standing) {
        Convened.item(convened.prepared(id, seen), itemId).plan(minutes, standing);
    }
}
