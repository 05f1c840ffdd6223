package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.OpenTo;

/** What the public is asked about (征求意见), without an account: the text, a comment, and what became of it. */
@Stateless
public class PublicConsultations {

    /**
     * An edition that the public is asked about.
     *
     * @param until last day for comments
     */
    public record Asked(
            long id,
            String title,
            StandardKind kind,
            String unit,
            int seq,
            LocalDate from,
            LocalDate until,
            String changeNote,
            boolean demonstration)
            implements Serializable {}

    /** The text that is asked about. */
    public record Text(Asked asked, List<EditionView.ClauseRow> clauses) implements Serializable {}

    /** What was said about which text, and what became of it. */
    public record Outcome(String title, String receipt, CommentRow comment) implements Serializable {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private Comments comments;

    @Inject
    private CalendarService calendar;

    /** What comments may be left about today, what ends first before the others. */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public List<Asked> list() {
        return entities.createQuery(
                        "select e from Edition e join fetch e.standard s join fetch s.unit where e.state = :state"
                                + " and e.consultUntil >= :today order by e.consultUntil, e.id",
                        Edition.class)
                .setParameter("state", EditionState.CONSULTATION)
                .setParameter("today", calendar.today())
                .getResultStream()
                .map(PublicConsultations::asked)
                .toList();
    }

    /** @throws BusinessError {@code missing} for what nobody is asked about today */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public Text text(long id) {
        Edition edition = open(standards.edition(id));
        return new Text(
                asked(edition),
                standards.clauses(edition).stream().map(EditionReading::row).toList());
    }

    /**
     * Leaves a comment.
     *
     * @return its receipt, by which the answer is found
     * @throws BusinessError {@code missing} once the period has ended
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public Outcome say(long id, @NotNull @Valid CommentDraft draft) {
        Edition edition = open(standards.held(id));
        Comment comment = comments.keep(edition, draft, CommentSource.SITE);
        entities.flush();
        return outcome(comment);
    }

    /** @throws BusinessError {@code missing} for a receipt that was never given */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public Outcome answer(String receipt) {
        String given = receipt == null ? "" : receipt.strip().toUpperCase(Locale.ROOT);
        return outcome(comments.by(given).orElseThrow(() -> BusinessError.missing("Comment", given)));
    }

    /**
     * What was said about a published edition and what became of it; no receipts, no names.
     *
     * @throws BusinessError {@code missing} for what is not published, or about which nobody was asked
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public List<CommentRow> outcome(String code, int seq) {
        Edition edition = standards.on(code, calendar.today(), true).editions().stream()
                .filter(one -> one.getSeq() == seq && one.getConsultFrom() != null)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Edition", seq));
        return comments.of(edition).stream().map(CommentRow::outside).toList();
    }

    private Edition open(Edition edition) {
        boolean asking = edition.getState() == EditionState.CONSULTATION
                && !calendar.today().isAfter(edition.getConsultUntil());
        if (!asking) {
            throw BusinessError.missing("Edition", edition.getId());
        }
        return edition;
    }

    private static Outcome outcome(Comment comment) {
        return new Outcome(comment.getEdition().getTitle(), comment.getReceipt(), CommentRow.outside(comment));
    }

    private static Asked asked(Edition edition) {
        Standard standard = edition.getStandard();
        return new Asked(
                edition.getId(),
                edition.getTitle(),
                standard.getKind(),
                standard.getUnit().getName(),
                edition.getSeq(),
                edition.getConsultFrom(),
                edition.getConsultUntil(),
                edition.getChangeNote(),
                edition.isDemonstration());
    }
}
