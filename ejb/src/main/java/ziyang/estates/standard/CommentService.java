package ziyang.estates.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** The comments on an edition, for the offices: recorded from letters, and each answered by the unit that drafts. */
@Stateless
public class CommentService {

    /**
     * All comments on an edition.
     *
     * @param answerable whether the account may answer them now
     * @param recordable whether the account may record a letter now
     */
    public record Sheet(EditionView edition, List<CommentRow> rows, boolean answerable, boolean recordable)
            implements Serializable {

        public long getUnanswered() {
            return count(null);
        }

        /** @param answer null for those that wait for one */
        public long count(CommentAnswer answer) {
            return rows.stream().filter(row -> row.answer() == answer).count();
        }
    }

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private StandardRegister register;

    @Inject
    private Comments comments;

    @Inject
    private Access access;

    @Inject
    private CalendarService calendar;

    @Needs(Permission.STANDARD_READ)
    public Sheet sheet(long edition) {
        Edition asked = standards.edition(edition);
        boolean own =
                asked.getStandard().getUnit().getId() == access.who().unitId() && access.may(Permission.STANDARD_WRITE);
        boolean open = asked.getConsultFrom() != null
                && asked.getState() != EditionState.APPROVED
                && asked.getState() != EditionState.PUBLISHED;
        return new Sheet(
                register.edition(edition),
                comments.of(asked).stream().map(CommentRow::of).toList(),
                own && open,
                own && asked.getState() == EditionState.CONSULTATION);
    }

    /**
     * Records a comment that came by letter.
     *
     * @throws BusinessError {@code comment.closed} unless the public is being asked, or was and nothing was handed in since
     */
    @Needs(Permission.STANDARD_WRITE)
    public CommentRow record(long edition, @NotNull @Valid CommentDraft draft) {
        Edition asked = standards.held(edition);
        access.requireUnit(asked.getStandard().getUnit());
        if (asked.getState() != EditionState.CONSULTATION) {
            throw BusinessError.illegalStep("comment.closed", asked.getState());
        }
        Comment comment = comments.keep(asked, draft, CommentSource.LETTER);
        entities.flush();
        return CommentRow.of(comment);
    }

    /**
     * Answers a comment.
     *
     * @throws BusinessError {@code comment.reason}, {@code comment.fixed}
     */
    @Needs(Permission.STANDARD_WRITE)
    public CommentRow answer(long id, Integer seen, @NotNull CommentAnswer answer, @Size(max = 2000) String reason) {
        Comment comment = entities.find(Comment.class, id);
        if (comment == null) {
            throw BusinessError.missing("Comment", id);
        }
        standards.held(comment.getEdition().getId());
        access.requireUnit(comment.getEdition().getStandard().getUnit());
        Versions.check(comment, seen);
        comment.answer(answer, reason, access.who().displayName(), calendar.today());
        entities.flush();
        return CommentRow.of(comment);
    }
}
