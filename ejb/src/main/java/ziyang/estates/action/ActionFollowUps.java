package ziyang.estates.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ziyang.estates.meeting.FollowUps;
import ziyang.estates.meeting.JointMeeting;
import ziyang.estates.meeting.Matter;
import ziyang.estates.meeting.MatterView;

/** What decisions of meetings have led to: their actions, each with its trail. */
@ApplicationScoped
class ActionFollowUps implements FollowUps {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public List<FollowUp> of(JointMeeting meeting) {
        return entities.createQuery("select a from Action a where a.meeting = :meeting order by a.id", Action.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(action -> new FollowUp(action.getDecision(), action.getId(), action.getCode(), action.getState()))
                .toList();
    }

    @Override
    public List<MatterView.Step> of(Matter matter) {
        return entities.createQuery(
                        "select a from Action a where a.decision.item.matter = :matter order by a.id", Action.class)
                .setParameter("matter", matter)
                .getResultStream()
                .flatMap(action -> action.getTrail().stream().map(entry -> step(action, entry)))
                .toList();
    }

    private static MatterView.Step step(Action action, ActionEntry entry) {
        return new MatterView.Step(
                entry.getAt(),
                entry.getKind(),
                entry.getDisplayName() + " · " + entry.getUnitName(),
                entry.getText(),
                "meeting/action.xhtml?id=" + action.getId(),
                action.getCode());
    }
}
