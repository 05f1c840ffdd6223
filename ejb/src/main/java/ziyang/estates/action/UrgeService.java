package ziyang.estates.action;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Versions;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Message;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.unit.Unit;
import ziyang.estates.unit.UnitService;

/** Urge letters: the convener drafts and sends, the unit answers; rule M13. */
@Stateless
public class UrgeService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private UnitService units;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private ActionDesk desk;

    @Inject
    private OverdueActions overdue;

    @Inject
    private Event<Message> messages;

    /**
     * Drafts a letter about everything that the unit has not done in time for one's own unit and that no open letter names.
     *
     * @param unit code, name or alias of the unit that is urged
     * @throws BusinessError {@code urge.none} when nothing is overdue
     */
    @Needs(Permission.ACTION_VERIFY)
    public long draft(@NotBlank String unit) {
        Unit own = entities.find(Unit.class, access.who().unitId());
        Unit urged = units.named("unit", unit);
        LocalDate today = calendar.today();
        List<Action> late = overdue.unurged(own.getId(), urged.getId(), today);
        if (late.isEmpty()) {
            throw BusinessError.invalid("urge.none", urged.getName());
        }
        UrgeLetter letter = new UrgeLetter(own, urged, late).drafted(today, demandUntil(today), false);
        entities.persist(letter);
        entities.flush();
        return letter.getId();
    }

    private LocalDate demandUntil(LocalDate today) {
        return calendar.workingDays().after(today, calendar.limit(TimeRule.Code.URGE_ANSWER, today));
    }

    @Needs(Permission.ACTION_VERIFY)
    public void change(long id, Integer seen, @NotNull LocalDate demandUntil, @NotBlank @Size(max = 60) String signer) {
        own(id, seen).change(demandUntil, signer.strip(), calendar.today());
    }

    /** Sends the letter and tells the unit; each of its actions keeps the number in its trail. */
    @Needs(Permission.ACTION_VERIFY)
    public String send(long id, Integer seen) {
        UrgeLetter letter = own(id, seen);
        letter.mustBe(UrgeState.DRAFT);
        LocalDate today = calendar.today();
        int next = numbering.next("urge " + letter.getRegion().getCode(), today.getYear());
        letter.send(letter.numbered(today.getYear(), next), today);
        letter.getActions()
                .forEach(action -> entities.persist(desk.entry(action, ActionEntry.Kind.URGED, letter.getNumber())));
        tell(letter, "urge.sent", letter.getUnit(), letter.getConvener().getName());
        return letter.getNumber();
    }

    /** Answers for the unit that is urged. */
    @Needs(Permission.ACTION_ANSWER)
    public void answer(long id, Integer seen, @NotBlank @Size(max = 2000) String text) {
        UrgeLetter letter = get(id);
        access.requireUnit(letter.getUnit());
        current(letter, seen).answer(text.strip(), calendar.today());
        tell(letter, "urge.answered", letter.getConvener(), letter.getUnit().getName());
    }

    /** Throws a draft away. */
    @Needs(Permission.ACTION_VERIFY)
    public void discard(long id, Integer seen) {
        UrgeLetter letter = own(id, seen);
        letter.mustBe(UrgeState.DRAFT);
        entities.remove(letter);
    }

    private void tell(UrgeLetter letter, String kind, Unit to, String from) {
        messages.fire(new Message(
                kind,
                Set.of(to.getId()),
                letter.getNumber(),
                from,
                "meeting/urge-letter.xhtml?id=" + letter.getId(),
                kind + " " + letter.getId()));
    }

    private UrgeLetter own(long id, Integer seen) {
        UrgeLetter letter = get(id);
        access.requireUnit(letter.getConvener());
        return current(letter, seen);
    }

    private UrgeLetter get(long id) {
        UrgeLetter letter = entities.find(UrgeLetter.class, id);
        if (letter == null) {
            throw BusinessError.missing("UrgeLetter", id);
        }
        return letter;
    }

    private UrgeLetter current(UrgeLetter letter, Integer seen) {
        entities.lock(letter, LockModeType.PESSIMISTIC_WRITE);
        Versions.check(letter, seen);
        return letter;
    }
}
