package ziyang.estates.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ziyang.estates.base.Time;
import ziyang.estates.meeting.MatterView.Step;

/** One matter from complaint to closure: its own steps, what meetings decided and what was done about it, in the order of time. */
record MatterHistory(Matter matter, List<AgendaItem> items, List<Step> followed) {

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        matter.getTrail().forEach(entry -> steps.add(step(entry)));
        items.forEach(item -> item.getDecisions().forEach(decision -> steps.add(step(decision))));
        steps.addAll(followed);
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private static Step step(MatterEntry entry) {
        JointMeeting meeting = entry.getMeeting();
        String who = entry.getDisplayName() + " · " + entry.getUnitName();
        return new Step(
                entry.getAt(),
                entry.getKind(),
                who,
                entry.getText(),
                meeting == null ? null : page(meeting),
                meeting == null ? null : meeting.called());
    }

    private static Step step(Decision decision) {
        JointMeeting meeting = decision.getItem().getMeeting();
        return new Step(
                written(decision),
                decision.getKind(),
                meeting.getConvener().getName(),
                decision.getText(),
                page(meeting),
                meeting.called());
    }

    /** What was written before outcomes kept their time is told at the time of its meeting. */
    private static Instant written(Decision decision) {
        return decision.getAt() != null
                ? decision.getAt()
                : decision.getItem()
                        .getMeeting()
                        .getStartsAt()
                        .atZone(Time.ZONE)
                        .toInstant();
    }

    private static String page(JointMeeting meeting) {
        return "meeting/meeting.xhtml?id=" + meeting.getId();
    }
}
