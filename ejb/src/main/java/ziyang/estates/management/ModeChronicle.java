package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.estate.Chronicle;
import ziyang.estates.estate.Estate;
import ziyang.estates.permission.Permission;

/** The decided modes of an estate on its timeline. */
@ApplicationScoped
class ModeChronicle implements Chronicle {

    private static final String TOPIC = "mode";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public Permission permission() {
        return Permission.ESTATE_READ;
    }

    @Override
    public List<Event> of(Estate estate) {
        List<Event> events = new ArrayList<>();
        String page = "management/mode.xhtml?code=" + estate.getCode();
        decisions(estate).forEach(one -> {
            events.add(
                    one.getFirm() == null
                            ? Event.of(one.getHoldsFrom(), TOPIC, "mode.begin", page, one.getMode(), one.getDecidedBy())
                            : Event.of(
                                    one.getHoldsFrom(),
                                    TOPIC,
                                    "mode.firm",
                                    page,
                                    one.getMode(),
                                    one.getDecidedBy(),
                                    one.getFirm().getName()));
            if (one.getEndReason() != null) {
                events.add(Event.of(one.getHoldsTo(), TOPIC, "mode.end", page, one.getMode(), one.getEndReason()));
            }
        });
        return events;
    }

    private List<ModeDecision> decisions(Estate estate) {
        return entities.createQuery("select d from ModeDecision d where d.estate = :estate", ModeDecision.class)
                .setParameter("estate", estate)
                .getResultList();
    }
}
