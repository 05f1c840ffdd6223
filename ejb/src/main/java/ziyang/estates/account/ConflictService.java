package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import ziyang.estates.audit.AuditService;
import ziyang.estates.base.StaleRecord;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Time;
import ziyang.estates.permission.OpenTo;

/** Tells a writer who came second who was faster and what was changed. */
@Stateless
public class ConflictService {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private AuditService audit;

    /** The sentence for the losing writer, who had access to the record; empty when the trail knows no other writer. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public Optional<String> words(StaleRecord stale, Locale locale) {
        List<AuditService.Row> rows = audit.since(stale.entity(), stale.id(), stale.seen());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        AuditService.Row last = rows.get(rows.size() - 1);
        Texts texts = Texts.in(locale);
        String fields = rows.stream()
                .flatMap(row -> audit.fields(row).stream())
                .distinct()
                .map(field ->
                        texts.label("field." + stale.entity() + "." + field, texts.label("field." + field, field)))
                .collect(Collectors.joining("、"));
        String when = CLOCK.format(last.at().atZone(Time.ZONE));
        return Optional.of(texts.format("error.stale.by", displayName(last.username()), when, fields));
    }

    private String displayName(String username) {
        return entities.createQuery("select a.displayName from Account a where a.username = :username", String.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElse(username);
    }
}
