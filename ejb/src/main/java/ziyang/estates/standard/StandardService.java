package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Numbering;
import ziyang.estates.base.Versions;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.plan.Deliverable;
import ziyang.estates.unit.Unit;

/** Leads an edition from its draft to its publication, and ends it. */
@Stateless
public class StandardService {

    private static final String SERIES = "standard ";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private Comments comments;

    @Inject
    private Grades grades;

    @Inject
    private PriceTables prices;

    @Inject
    private Subscribers subscribers;

    @Inject
    private Access access;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    /**
     * Begins a standard of one's own unit with the draft of its first edition.
     *
     * @return id of the edition
     * @throws BusinessError {@code standard.code.known}
     */
    @Needs(Permission.STANDARD_WRITE)
    public long begin(@NotNull @Valid StandardDraft draft) {
        numbering.hold(SERIES + draft.code(), 0);
        boolean known = !entities.createQuery("select s.id from Standard s where s.code = :code", Long.class)
                .setParameter("code", draft.code())
                .getResultList()
                .isEmpty();
        if (known) {
            throw BusinessError.field("code", "standard.code.known", draft.code());
        }
        Unit own = entities.getReference(Unit.class, access.who().unitId());
        Standard standard =
                new Standard(draft.code(), draft.kind(), draft.title().strip(), own).delivers(deliverable(draft));
        entities.persist(standard);
        return keep(new Edition(standard, 1, access.who(), calendar.today()));
    }

    private Deliverable deliverable(StandardDraft draft) {
        if (draft.deliverable() == null || draft.deliverable().isBlank()) {
            return null;
        }
        return entities.createQuery(
                        "select d from Deliverable d where d.code = :code order by d.id desc", Deliverable.class)
                .setParameter("code", draft.deliverable())
                .getResultStream()
                .findFirst()
                .orElseThrow(
                        () -> BusinessError.field("deliverable", "standard.deliverable.unknown", draft.deliverable()));
    }

    /**
     * Drafts the next edition (修订) with the clauses of the latest one.
     *
     * @return id of the edition
     * @throws BusinessError {@code standard.open} while another edition is not published yet
     */
    @Needs(Permission.STANDARD_WRITE)
    public long renew(@NotNull String code) {
        Standard standard = standards.named(code);
        access.requireUnit(standard.getUnit());
        numbering.hold(SERIES + code, 0);
        List<Edition> editions = standards.editions(standard);
        editions.stream()
                .filter(edition -> edition.getState() != EditionState.PUBLISHED)
                .findFirst()
                .ifPresent(open -> {
                    throw BusinessError.illegalStep("standard.open", open.getSeq(), open.getState());
                });
        Edition last = editions.get(editions.size() - 1);
        List<Clause> clauses = standards.clauses(last);
        Edition next = new Edition(standard, last.getSeq() + 1, access.who(), calendar.today());
        long id = keep(next);
        List<Clause> copies = clauses.stream().map(clause -> clause.copy(next)).toList();
        copies.forEach(entities::persist);
        entities.flush();
        grades.copy(last, next, copies);
        prices.copy(last, next);
        return id;
    }

    private long keep(Edition edition) {
        entities.persist(edition);
        entities.flush();
        return edition.getId();
    }

    /** Writes what a draft is called and what it changes. */
    @Needs(Permission.STANDARD_WRITE)
    public void write(
            long id, Integer seen, @NotBlank @Size(max = 200) String title, @Size(max = 2000) String changeNote) {
        own(id, seen).write(title, changeNote);
    }

    /**
     * 征求意见 until the end of a day.
     *
     * @throws BusinessError {@code edition.empty} without a clause
     */
    @Needs(Permission.STANDARD_WRITE)
    public void consult(long id, Integer seen, @NotNull LocalDate until) {
        Edition edition = own(id, seen);
        mustHaveClauses(edition);
        edition.consult(calendar.today(), until);
    }

    /**
     * 提交审查.
     *
     * @throws BusinessError {@code edition.comments.open} before every comment is answered: rule S7; {@code
     *     clause.reference.none}, {@code clause.reference.withdrawn}: rule S8; {@code grade.empty}, {@code price.none} for a notice of
     *     prices without a table
     */
    @Needs(Permission.STANDARD_WRITE)
    public void examine(long id, Integer seen) {
        Edition edition = own(id, seen);
        mustHaveClauses(edition);
        ClauseReferences.of(standards.clauses(edition))
                .mustHold(standards.ended(edition.getStandard(), calendar.today()));
        grades.mustBeWhole(edition);
        prices.mustHaveTables(edition);
        long unanswered = comments.unanswered(edition);
        if (unanswered > 0) {
            throw BusinessError.illegalStep("edition.comments.open", unanswered);
        }
        edition.examine(calendar.today());
    }

    /** 退回起草. */
    @Needs(Permission.STANDARD_APPROVE)
    public void giveBack(long id, Integer seen, @NotBlank @Size(max = 1000) String reason) {
        judged(id, seen).giveBack(reason);
    }

    /** 批准, by another account than the one that drafted it. */
    @Needs(Permission.STANDARD_APPROVE)
    public void approve(long id, Integer seen) {
        Edition edition = judged(id, seen);
        mustHaveClauses(edition);
        edition.approve(access.who(), calendar.today());
    }

    /**
     * 发布; from now on everybody reads it.
     *
     * @throws BusinessError {@code edition.number.known} for a document number that another edition has; for prices {@code
     *     price.overlap}, {@code price.gap}, {@code price.until.before}, {@code price.grades.withdrawn}: rules P1 and P3
     */
    @Needs(Permission.STANDARD_APPROVE)
    public void publish(long id, Integer seen, @NotNull @Valid Publication publication) {
        Edition edition = judged(id, seen);
        boolean taken = !entities.createQuery("select e.id from Edition e where e.documentNumber = :number", Long.class)
                .setParameter("number", publication.documentNumber().strip())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw BusinessError.field("documentNumber", "edition.number.known", publication.documentNumber());
        }
        prices.mustFollow(edition, publication.effectiveFrom());
        LocalDate last = standards.editions(edition.getStandard()).stream()
                .map(Edition::getEffectiveFrom)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        edition.publish(publication, calendar.today(), last);
        subscribers.tellPublished(edition);
    }

    /** 废止 without another edition in its place. */
    @Needs(Permission.STANDARD_APPROVE)
    public void repeal(long id, Integer seen, @NotNull LocalDate from, @NotBlank @Size(max = 80) String paper) {
        Edition edition = judged(id, seen);
        edition.repeal(from, paper);
        subscribers.tellRepealed(edition);
    }

    private void mustHaveClauses(Edition edition) {
        if (standards.clauses(edition).isEmpty()) {
            throw BusinessError.illegalStep("edition.empty");
        }
    }

    private Edition own(long id, Integer seen) {
        Edition edition = standards.held(id);
        access.requireUnit(edition.getStandard().getUnit());
        Versions.check(edition, seen);
        return edition;
    }

    private Edition judged(long id, Integer seen) {
        Edition edition = standards.held(id);
        Versions.check(edition, seen);
        return edition;
    }
}
