package ziyang.estates.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.inbox.Light;
import ziyang.estates.meeting.DueLights;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.meeting.MeetingView;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads minutes: whoever may read the meeting, but a draft only who may also write it or is above them. */
@Stateless
public class MinutesRegister {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private MeetingRegister meetings;

    @Inject
    private MinutesRecords records;

    @Inject
    private Access access;

    @Inject
    private DueLights lights;

    /**
     * One edition.
     *
     * @param edition null means the latest that the account may read
     * @throws BusinessError {@code missing} when there is none
     */
    @Needs(Permission.MEETING_READ)
    public MinutesView get(long meetingId, Integer edition) {
        return find(meetingId, edition).orElseThrow(() -> BusinessError.missing("Minutes", meetingId));
    }

    /** As {@link #get}; empty when there is none. */
    @Needs(Permission.MEETING_READ)
    public Optional<MinutesView> find(long meetingId, Integer edition) {
        MeetingView meeting = meetings.get(meetingId);
        List<Minutes> readable = editions(meetingId);
        return readable.stream()
                .filter(minutes -> edition == null || minutes.getEdition() == edition)
                .findFirst()
                .map(minutes -> view(minutes, meeting, readable));
    }

    /** Those that the account may read, the latest first. */
    private List<Minutes> editions(long meetingId) {
        return entities.createQuery(
                        "select m from Minutes m where m.meeting.id = :meeting order by m.edition desc", Minutes.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .filter(minutes -> minutes.getState() != MinutesState.DRAFT
                        || access.covers(minutes.getMeeting().getRegion().getId()))
                .toList();
    }

    private MinutesView view(Minutes minutes, MeetingView meeting, List<Minutes> readable) {
        long unit = access.who().unitId();
        boolean convener = minutes.getMeeting().getConvener().getId() == unit;
        return new MinutesView(
                minutes.getId(),
                minutes.getVersion(),
                meeting.id(),
                minutes.getEdition(),
                minutes.getState(),
                minutes.getTakenBackFor(),
                minutes.getDueOn(),
                minutes.getTurn(),
                minutes.getIssuedAt(),
                minutes.getRun(),
                records.shown(minutes),
                minutes.getCountersigns().stream()
                        .map(one -> MinutesView.said(one, light(minutes, one), one.asks(unit)))
                        .toList(),
                minutes.getReceipts().stream()
                        .map(one -> MinutesView.receipt(one, one.getUnit().getId() == unit))
                        .toList(),
                readable.stream()
                        .map(one -> new MinutesView.Edition(
                                one.getEdition(), one.getState(), one.getCorrection(), one.getIssuedAt()))
                        .toList(),
                meeting.mine(),
                convener && access.may(Permission.MINUTES_ISSUE));
    }

    private Light light(Minutes minutes, Countersign one) {
        if (minutes.getState() != MinutesState.COUNTERSIGNING || !one.pending() || one.getTurn() != minutes.getTurn()) {
            return null;
        }
        return lights.of(minutes.getDueOn());
    }
}
