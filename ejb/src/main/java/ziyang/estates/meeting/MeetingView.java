package ziyang.estates.meeting;

import java.time.LocalDateTime;
import java.util.List;

/** A meeting as its page and the API show it. */
public record MeetingView(
        long id,
        int version,
        String number,
        String title,
        String place,
        LocalDateTime startsAt,
        MeetingState state,
        String regionCode,
        String regionName,
        String convener,
        String note,
        boolean demonstration,
        boolean mine,
        List<Item> agenda,
        List<Guest> invitations) {

    /** An agenda item with its outcomes. */
    public record Item(long id, int seq, String title, String text, List<Outcome> decisions) {}

    /** An outcome; the action's id, code and state are null unless it is one. */
    public record Outcome(
            long id,
            int seq,
            Decision.Kind kind,
            String text,
            Long actionId,
            String actionCode,
            ActionState actionState) {}

    /** An invited unit. */
    public record Guest(
            long id,
            String unitCode,
            String unitName,
            boolean external,
            Invitation.Reply reply,
            String attendee,
            boolean present) {}

    /** A meeting as the list shows it. */
    public record Row(
            long id,
            String number,
            String title,
            String regionName,
            LocalDateTime startsAt,
            String place,
            MeetingState state,
            boolean demonstration) {}

    static MeetingView of(JointMeeting meeting, List<Action> actions, boolean mine) {
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
                meeting.getAgenda().stream().map(item -> item(item, actions)).toList(),
                meeting.getInvitations().stream().map(MeetingView::guest).toList());
    }

    private static Item item(AgendaItem item, List<Action> actions) {
        return new Item(
                item.getId(),
                item.getSeq(),
                item.getTitle(),
                item.getText(),
                item.getDecisions().stream()
                        .map(decision -> outcome(decision, actions))
                        .toList());
    }

    private static Outcome outcome(Decision decision, List<Action> actions) {
        Action action = actions.stream()
                .filter(one -> one.getDecision().equals(decision))
                .findFirst()
                .orElse(null);
        return new Outcome(
                decision.getId(),
                decision.getSeq(),
                decision.getKind(),
                decision.getText(),
                action == null ? null : action.getId(),
                action == null ? null : action.getCode(),
                action == null ? null : action.getState());
    }

    private static Guest guest(Invitation invitation) {
        return new Guest(
                invitation.getId(),
                invitation.getUnit().getCode(),
                invitation.getUnit().getName(),
                invitation.getUnit().isExternal(),
                invitation.getReply(),
                invitation.getAttendee(),
                invitation.isPresent());
    }
}
