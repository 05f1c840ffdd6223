package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Versions;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** Opens matters and writes their history; who may is asked by the services before. */
@ApplicationScoped
class Matters {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    /** A new matter without words in a region's tray, raised by the unit at work; persisted by {@link #keep}. */
    Matter open(Region region) {
        LocalDate today = LocalDate.now(clock);
        int next = numbering.next("matter " + region.getCode(), today.getYear());
        String number = MeetingNumber.of(region, "事", today.getYear(), next);
        Unit unit = entities.getReference(Unit.class, access.who().unitId());
        return new Matter(number, entities.getReference(Region.class, region.getId()), unit, today);
    }

    Matter keep(Matter matter, String why) {
        note(matter, MatterEntry.Kind.RAISED, why, null);
        entities.persist(matter);
        return matter;
    }

    /** An own matter of the region that convenes, written on the agenda at once. */
    Matter own(Region region, String title, String text) {
        return keep(open(region).word(title, text, null), null);
    }

    void note(Matter matter, MatterEntry.Kind kind, String text, JointMeeting meeting) {
        matter.note(new MatterEntry(matter, kind, text).in(meeting).by(access.who(), clock.instant()));
    }

    Matter get(long id) {
        Matter matter = entities.find(Matter.class, id);
        if (matter == null) {
            throw BusinessError.missing("Matter", id);
        }
        return matter;
    }

    /** Of two writers in the same moment the second waits here and then sees what the first one wrote. */
    Matter locked(Matter matter, Integer seen) {
        entities.lock(matter, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(matter, seen);
        return matter;
    }
}
