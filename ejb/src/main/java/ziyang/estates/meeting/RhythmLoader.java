package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import ziyang.estates.base.Loader;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.region.Region;

/** Until the city decides: a regular meeting in every quarter, marked as a demonstration value. */
@Stateless
public class RhythmLoader implements Loader {

    private static final int QUARTER = 3;

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 45;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        long known = entities.createQuery("select count(r) from MeetingRhythm r", Long.class)
                .getSingleResult();
        if (known == 0) {
            entities.createQuery(
                            "select r from Region r where r.level = ziyang.estates.region.Region.Level.CITY",
                            Region.class)
                    .getResultList()
                    .forEach(city -> entities.persist(
                            new MeetingRhythm(city, QUARTER, LocalDate.of(2021, 1, 1), "演示值，待市住房城乡建设局确定")
                                    .demonstration()));
        }
    }
}
