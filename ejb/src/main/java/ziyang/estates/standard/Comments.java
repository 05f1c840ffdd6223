package ziyang.estates.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;

/** Keeps and finds comments; asks nobody who asks. */
@ApplicationScoped
class Comments {

    /** Without signs that look like others. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int RECEIPT = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Standards standards;

    @Inject
    private CalendarService calendar;

    List<Comment> of(Edition edition) {
        return entities.createQuery(
                        "select c from Comment c where c.edition = :edition order by c.number", Comment.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    Optional<Comment> by(String receipt) {
        return entities.createQuery("select c from Comment c where c.receipt = :receipt", Comment.class)
                .setParameter("receipt", receipt)
                .getResultStream()
                .findFirst();
    }

    long unanswered(Edition edition) {
        return entities.createQuery(
                        "select count(c) from Comment c where c.edition = :edition and c.answer is null", Long.class)
                .setParameter("edition", edition)
                .getSingleResult();
    }

    /**
     * @param edition held
     * @throws BusinessError {@code missing} for a clause that there is not
     */
    Comment keep(Edition edition, CommentDraft draft, CommentSource source) {
        Integer last = entities.createQuery(
                        "select max(c.number) from Comment c where c.edition = :edition", Integer.class)
                .setParameter("edition", edition)
                .getSingleResult();
        Comment comment = new Comment(edition, last == null ? 1 : last + 1, clause(edition, draft), draft)
                .came(source, receipt(), calendar.today());
        entities.persist(comment);
        return comment;
    }

    private Clause clause(Edition edition, CommentDraft draft) {
        if (draft.clause() == null || draft.clause().isBlank()) {
            return null;
        }
        return standards.clauses(edition).stream()
                .filter(one -> one.getNumber().equals(draft.clause().strip()))
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Clause", draft.clause()));
    }

    private static String receipt() {
        return RANDOM.ints(RECEIPT, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
    }
}
