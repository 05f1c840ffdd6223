package ziyang.estates.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.permission.Permission;

/** What the estate's own record tells: when it was entered, how its facts changed, which records turned out to be the same. */
@ApplicationScoped
class FactsChronicle implements Chronicle {

    private static final String TOPIC = "estate";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public Permission permission() {
        return Permission.ESTATE_READ;
    }

    @Override
    public List<Event> of(Estate estate) {
        List<Event> events = new ArrayList<>();
        LocalDate first = estate.getHoldsFrom();
        for (EstateRevision was : revisions(estate)) {
            first = was.getHoldsFrom().isBefore(first) ? was.getHoldsFrom() : first;
            LocalDate day = was.getHoldsTo().plusDays(1);
            String before = "estate/estate.xhtml?code=" + estate.getCode() + "&on=" + was.getHoldsTo();
            events.add(Event.of(day, TOPIC, "estate.changed", before, was.getReason(), was.getChangedBy()));
        }
        events.add(Event.of(first, TOPIC, "estate.first", null));
        merged(estate).forEach(other -> events.add(merge("estate.absorbed", other.getMergedOn(), other)));
        if (estate.getMergedInto() != null) {
            events.add(merge("estate.merged", estate.getMergedOn(), estate.getMergedInto()));
        }
        return events;
    }

    private static Event merge(String text, LocalDate day, Estate other) {
        return Event.of(
                day, TOPIC, text, "estate/estate.xhtml?code=" + other.getCode(), other.getName(), other.getCode());
    }

    private List<EstateRevision> revisions(Estate estate) {
        return entities.createQuery("select r from EstateRevision r where r.estate = :estate", EstateRevision.class)
                .setParameter("estate", estate)
                .getResultList();
    }

    private List<Estate> merged(Estate estate) {
        return entities.createQuery("select e from Estate e where e.mergedInto = :estate", Estate.class)
                .setParameter("estate", estate)
                .getResultList();
    }
}
