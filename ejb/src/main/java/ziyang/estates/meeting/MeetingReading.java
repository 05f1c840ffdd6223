package ziyang.estates.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.meeting.FollowUps.FollowUp;
import ziyang.estates.meeting.MeetingView.Course;
import ziyang.estates.meeting.MeetingView.Guest;
import ziyang.estates.meeting.MeetingView.Item;
import ziyang.estates.meeting.MeetingView.Outcome;
import ziyang.estates.meeting.MeetingView.Plan;
import ziyang.estates.meeting.MeetingView.Source;
import ziyang.estates.meeting.MeetingView.Warning;

/**
 * Reads a meeting for its page.
 *
 * @param mine whether the reader convenes it
 */
record MeetingReading(JointMeeting meeting, List<FollowUp> followed, boolean mine) {

    MeetingView view(List<Warning> warnings) {
        return new MeetingView(
                meeting.getId(),
                meeting.getVersion(),
                meeting.getNumber(),
                meeting.getTitle(),
                meeting.getPlace(),
                meeting.getStartsAt(),
                meeting.getState(),
                meeting.getRegion().getCode(),
                meeting.getRegion().getName(),
                meeting.getConvener().getName(),
                meeting.getNote(),
                meeting.isDemonstration(),
                mine,
                course(),
                agenda(),
                meeting.getInvitations().stream().map(MeetingReading::guest).toList(),
                warnings);
    }

    private Course course() {
        return new Course(
                meeting.getKind(),
                meeting.getPlannedMinutes(),
                meeting.getPlannedEnd(),
                meeting.getCalledFor(),
                mine ? meeting.getSignCode() : null,
                meeting.getStartedAt(),
                meeting.getEndedAt(),
                meeting.getRevisedOn() != null,
                meeting.getCurrentItem());
    }

    private List<Item> agenda() {
        List<Item> items = new ArrayList<>();
        LocalTime at = meeting.getStartsAt().toLocalTime();
        for (AgendaItem item : meeting.getAgenda()) {
            items.add(item(item, at));
            at = at.plusMinutes(item.getPlannedMinutes());
        }
        return items;
    }

    private Item item(AgendaItem item, LocalTime at) {
        Matter matter = item.getMatter();
        return new Item(
                item.getId(),
                item.getVersion(),
                item.getSeq(),
                item.getTitle(),
                item.getText(),
                new Source(matter.getId(), matter.getNumber(), matter.getState(), item.isDeferred()),
                new Plan(at, item.getPlannedMinutes(), item.isStanding()),
                item.getGist(),
                item.getDecisions().stream().map(this::outcome).toList());
    }

    private Outcome outcome(Decision decision) {
        FollowUp action = followed.stream()
                .filter(one -> one.decision().equals(decision))
                .findFirst()
                .orElse(null);
        return new Outcome(
                decision.getId(),
                decision.getSeq(),
                decision.getKind(),
                decision.getText(),
                decision.getWrittenBy(),
                action == null ? null : action.id(),
                action == null ? null : action.code(),
                action == null ? null : action.state());
    }

    private static Guest guest(Invitation invitation) {
        return new Guest(
                invitation.getId(),
                invitation.getUnit().getCode(),
                invitation.getUnit().getName(),
                invitation.getUnit().isExternal(),
                invitation.isRequired(),
                invitation.getReply(),
                invitation.getAttendee(),
                invitation.getReason(),
                invitation.isPresent(),
                invitation.getSignedInAs(),
                invitation.getSignedInAt());
    }
}
