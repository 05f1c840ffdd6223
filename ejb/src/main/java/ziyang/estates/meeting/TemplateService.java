package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Meetings that are prepared after the pattern of earlier ones. */
@Stateless
public class TemplateService {

    /** A template of the account's own unit. */
    public record Row(long id, String name, long meetingId, String title, String place) implements Serializable {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Convened convened;

    @Inject
    private Matters matters;

    @Inject
    private MeetingService meetings;

    /** The templates of the account's own unit, by name. */
    @Needs(Permission.MEETING_CONVENE)
    public List<Row> list() {
        return entities.createQuery(
                        "select new ziyang.estates.meeting.TemplateService.Row(t.id, t.name, m.id, m.title, m.place)"
                                + " from MeetingTemplate t join t.meeting m where t.unit.id = :unit order by t.name",
                        Row.class)
                .setParameter("unit", access.who().unitId())
                .getResultList();
    }

    /** Keeps a meeting as a pattern; a name that is taken follows it from now on. */
    @Needs(Permission.MEETING_CONVENE)
    public void keep(long meetingId, @NotBlank @Size(max = 60) String name) {
        JointMeeting meeting = convened.own(meetingId, null);
        entities.createQuery(
                        "select t from MeetingTemplate t where t.unit = :unit and t.name = :name",
                        MeetingTemplate.class)
                .setParameter("unit", meeting.getConvener())
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.follow(meeting),
                        () -> entities.persist(new MeetingTemplate(name.strip(), meeting)));
    }

    @Needs(Permission.MEETING_CONVENE)
    public void drop(long id) {
        MeetingTemplate template = entities.find(MeetingTemplate.class, id);
        if (template == null) {
            throw BusinessError.missing("MeetingTemplate", id);
        }
        access.requireUnit(template.getUnit());
        entities.remove(template);
    }

    /**
     * Prepares a meeting like another one: its name with the new year and quarter or month, its place, its guests, its standing items.
     *
     * @return the id of the new draft
     */
    @Needs(Permission.MEETING_CONVENE)
    public long copy(long meetingId, @NotNull LocalDateTime startsAt) {
        JointMeeting pattern = convened.own(meetingId, null);
        long id = meetings.draft(new MeetingDraft(
                null,
                DatedTitle.of(pattern.getTitle(), startsAt.toLocalDate()),
                pattern.getPlace(),
                startsAt,
                pattern.getKind(),
                pattern.getPlannedMinutes(),
                codes(pattern.getInvitations()),
                codes(pattern.getInvitations().stream()
                        .filter(Invitation::isRequired)
                        .toList())));
        JointMeeting copy = convened.get(id);
        pattern.getAgenda().stream().filter(AgendaItem::isStanding).forEach(item -> stand(copy, item));
        return id;
    }

    private void stand(JointMeeting copy, AgendaItem pattern) {
        Matter matter = matters.own(copy.getRegion(), pattern.getTitle(), pattern.getText());
        copy.propose(matter).plan(pattern.getPlannedMinutes(), true);
        matters.note(matter, MatterEntry.Kind.SELECTED, null, copy);
    }

    private static List<String> codes(List<Invitation> guests) {
        return guests.stream().map(guest -> guest.getUnit().getCode()).toList();
    }
}
