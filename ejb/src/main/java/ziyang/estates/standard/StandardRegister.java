package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ziyang.estates.account.Access;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.standard.EditionView.Verb;

/** Reads standards for the offices, with what is not published yet. */
@Stateless
public class StandardRegister {

    /**
     * Which standards; null means any.
     *
     * @param text part of the title, the code or a document number
     */
    public record Filter(String text, StandardKind kind) implements Serializable {}

    @Inject
    private Standards standards;

    @Inject
    private Access access;

    @Inject
    private CalendarService calendar;

    /**
     * As they stand on a day, by kind and title.
     *
     * @param day null for today
     */
    @Needs(Permission.STANDARD_READ)
    public List<StandardView.Head> list(Filter filter, LocalDate day) {
        return standards.on(day == null ? calendar.today() : day, false).stream()
                .filter(one -> matches(one, filter))
                .map(StandardReading::head)
                .toList();
    }

    private static boolean matches(StandardReading one, Filter filter) {
        boolean kind = filter.kind() == null || one.standard().getKind() == filter.kind();
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        boolean words = one.standard().getTitle().toLowerCase(Locale.ROOT).contains(text)
                || one.standard().getCode().contains(text)
                || one.editions().stream()
                        .anyMatch(edition -> edition.getDocumentNumber() != null
                                && edition.getDocumentNumber()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(text));
        return kind && words;
    }

    /** What the plans ask for, in their order, with the standards that deliver it as they stand today. */
    @Needs(Permission.STANDARD_READ)
    public List<DeliverableTrack> deliverables() {
        return deliverables(calendar.today());
    }

    /** The same on a day; of a day that is past only what was published by then is still known. */
    @Needs(Permission.STANDARD_READ)
    public List<DeliverableTrack> deliverables(@NotNull LocalDate day) {
        List<StandardReading> all = standards.on(day, day.isBefore(calendar.today())).stream()
                .filter(reading -> !reading.editions().isEmpty())
                .toList();
        return standards.deliverables().stream()
                .map(one -> DeliverableTrack.of(
                        one,
                        all.stream()
                                .filter(reading -> one.equals(reading.standard().getDeliverable()))
                                .map(StandardReading::head)
                                .toList()))
                .toList();
    }

    /** One with all its editions as they stand today. */
    @Needs(Permission.STANDARD_READ)
    public StandardView get(String code) {
        return standards.on(code, calendar.today(), false).view();
    }

    @Needs(Permission.STANDARD_READ)
    public EditionView edition(long id) {
        Edition edition = standards.edition(id);
        return EditionReading.view(
                standards.on(edition.getStandard(), calendar.today(), false),
                edition,
                standards.clauses(edition),
                verbs(edition));
    }

    private List<Verb> verbs(Edition edition) {
        boolean own = edition.getStandard().getUnit().getId() == access.who().unitId();
        boolean writes = own && access.may(Permission.STANDARD_WRITE);
        boolean approves = access.may(Permission.STANDARD_APPROVE);
        EditionState state = edition.getState();
        LocalDate today = calendar.today();
        boolean asked = edition.getConsultFrom() != null;
        List<Verb> verbs = new ArrayList<>();
        add(verbs, writes && state.editable(), Verb.WRITE);
        add(verbs, writes && state == EditionState.DRAFT, Verb.CONSULT);
        boolean heard = state == EditionState.CONSULTATION && today.isAfter(edition.getConsultUntil());
        boolean unasked = state == EditionState.DRAFT
                && (asked || !edition.getStandard().getKind().consulted());
        add(verbs, writes && (heard || unasked), Verb.EXAMINE);
        add(verbs, approves && state == EditionState.EXAMINATION, Verb.GIVE_BACK);
        boolean other = edition.getDrafterId() != access.who().accountId();
        add(verbs, approves && other && state == EditionState.EXAMINATION, Verb.APPROVE);
        add(verbs, approves && state == EditionState.APPROVED, Verb.PUBLISH);
        boolean published = state == EditionState.PUBLISHED;
        add(verbs, approves && published && edition.getRepealedFrom() == null, Verb.REPEAL);
        add(verbs, approves && published && edition.getRepealedFrom() == null, Verb.REVIEW);
        add(verbs, writes && published && latest(edition), Verb.RENEW);
        return verbs;
    }

    private boolean latest(Edition edition) {
        return standards.editions(edition.getStandard()).stream().noneMatch(one -> one.getSeq() > edition.getSeq());
    }

    private static void add(List<Verb> verbs, boolean may, Verb verb) {
        if (may) {
            verbs.add(verb);
        }
    }
}
