package ziyang.estates.minutes;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ziyang.estates.action.Action;
import ziyang.estates.action.ActionPart;
import ziyang.estates.base.Settings;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.meeting.AgendaItem;
import ziyang.estates.meeting.Decision;
import ziyang.estates.meeting.Invitation;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;
import ziyang.estates.unit.Unit;

/** What is on record about a meeting, as its minutes print it: who came, what was decided, whom it is sent to. */
@ApplicationScoped
class MinutesRecords {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private CalendarService calendar;

    /** What an edition says: what was issued, what the units were asked about, or what the records say now. */
    MinutesFigures shown(Minutes minutes) {
        if (minutes.getFigures() != null) {
            return FrozenMinutes.read(minutes.getFigures());
        }
        return minutes.getSentFigures() == null ? of(minutes) : FrozenMinutes.read(minutes.getSentFigures());
    }

    /** As the records stand now, without number and signer. */
    MinutesFigures of(Minutes minutes) {
        JointMeeting meeting = minutes.getMeeting();
        return new MinutesFigures(
                Objects.toString(minutes.getNumber(), ""),
                minutes.getEdition(),
                Objects.toString(minutes.getCorrection(), ""),
                meeting.getRegion().getName() + "物业管理工作联席会议纪要",
                meeting.getConvener().getName(),
                calendar.today(),
                "",
                new MinutesFigures.Meeting(
                        meeting.getNumber(), meeting.getTitle(), meeting.getStartsAt(), meeting.getPlace()),
                Objects.toString(minutes.getPreface(), ""),
                minutes.getSections().stream()
                        .map(section -> new MinutesFigures.Section(
                                section.getSeq(), section.getTitle(), Objects.toString(section.getText(), "")))
                        .toList(),
                matters(meeting),
                guests(meeting),
                recipients(meeting).stream().map(Unit::getName).toList(),
                meeting.isDemonstration() || Settings.demonstration());
    }

    /** The units that came, and invited ones that did not but were given something to do; not the convener, who wrote it. */
    List<Unit> asked(JointMeeting meeting) {
        List<Action> actions = actions(meeting);
        return meeting.getInvitations().stream()
                .filter(invitation -> invitation.isPresent()
                        || actions.stream()
                                .anyMatch(action ->
                                        action.doneBy(invitation.getUnit().getId())))
                .map(Invitation::getUnit)
                .filter(unit -> !unit.equals(meeting.getConvener()))
                .toList();
    }

    /** Every invited unit, and the area above the street, each once; never the convener itself. */
    Set<Unit> recipients(JointMeeting meeting) {
        Stream<Unit> invited = meeting.getInvitations().stream().map(Invitation::getUnit);
        Set<Unit> all = new LinkedHashSet<>(
                Stream.concat(invited, above(meeting).stream()).toList());
        all.remove(meeting.getConvener());
        return all;
    }

    private List<Unit> above(JointMeeting meeting) {
        return regions.tree()
                .managerOf(meeting.getRegion().getId(), calendar.today())
                .map(Region::getId)
                .map(area -> entities.createQuery(
                                "select u from Unit u where u.region.id = :area and u.kind = :kind order by u.id",
                                Unit.class)
                        .setParameter("area", area)
                        .setParameter("kind", Unit.Kind.AREA)
                        .getResultList())
                .orElse(List.of());
    }

    private List<MinutesFigures.Matter> matters(JointMeeting meeting) {
        Map<Decision, Action> actions =
                actions(meeting).stream().collect(toMap(Action::getDecision, Function.identity()));
        List<MinutesFigures.Matter> matters = new ArrayList<>();
        for (AgendaItem item : meeting.getAgenda()) {
            for (Decision decision : item.getDecisions()) {
                if (decision.getKind() != Decision.Kind.INFORMATION) {
                    matters.add(matter(matters.size() + 1, decision, actions.get(decision)));
                }
            }
        }
        return matters;
    }

    private List<Action> actions(JointMeeting meeting) {
        return entities.createQuery("select a from Action a where a.meeting = :meeting", Action.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    private static MinutesFigures.Matter matter(int number, Decision decision, Action action) {
        int item = decision.getItem().getSeq();
        if (action == null) {
            return new MinutesFigures.Matter(number, item, "", "", decision.getText(), "", List.of(), null);
        }
        return new MinutesFigures.Matter(
                number,
                item,
                action.getCode(),
                action.getTitle(),
                action.getRequirement(),
                action.getLeadUnit().getName(),
                action.getParts().stream().map(MinutesRecords::helper).toList(),
                action.getOriginalDeadline());
    }

    /** A helping unit with its own task, if it has one: 市公安局（夜间巡查）. */
    private static String helper(ActionPart part) {
        String name = part.getUnit().getName();
        return part.getTask() == null ? name : name + "（" + part.getTask() + "）";
    }

    private static List<MinutesFigures.Guest> guests(JointMeeting meeting) {
        List<MinutesFigures.Guest> guests = new ArrayList<>();
        if (meeting.invitationOf(meeting.getConvener().getId()).isEmpty()) {
            guests.add(new MinutesFigures.Guest(meeting.getConvener().getName(), Invitation.Came.PRESENT, "", false));
        }
        meeting.getInvitations().forEach(invitation -> guests.add(guest(invitation)));
        return guests;
    }

    private static MinutesFigures.Guest guest(Invitation invitation) {
        return new MinutesFigures.Guest(
                invitation.getUnit().getName(),
                invitation.came(),
                invitation.person(),
                invitation.getReply() == Invitation.Reply.DEPUTY);
    }
}
