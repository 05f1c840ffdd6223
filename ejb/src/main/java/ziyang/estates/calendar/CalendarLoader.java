package ziyang.estates.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.permission.OpenTo;

/** Loads the State Council's yearly holiday arrangements from {@code data/holidays.json} into an empty calendar. */
@Stateless
public class CalendarLoader implements Loader {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Calendars calendars;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 15;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(d) from CalendarDay d", Long.class)
                .getSingleResult();
        if (known == 0) {
            DataFile.read("holidays.json")
                    .get("days")
                    .forEach(node -> entities.persist(new CalendarDay(
                            LocalDate.parse(node.get("day").asText()),
                            node.get("working").asBoolean(),
                            node.get("name").asText())));
            calendars.forget();
        }
    }
}
