package ziyang.estates.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ziyang.estates.account.LostUpdates;
import ziyang.estates.account.LostUpdates.Winner;
import ziyang.estates.audit.AuditService.Change;
import ziyang.estates.base.StaleRecord;
import ziyang.estates.web.door.Explanation;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Words;

/** Tells whose change came first, when, and what it was. */
@ApplicationScoped
public class StaleWords implements Explanation {

    private static final int MOST_CHANGES = 5;

    /** What the trail writes for a list that has changed. */
    private static final String NOT_TOLD = "…";

    @Inject
    private LostUpdates lost;

    @Inject
    private TrailWords trail;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Override
    public Optional<String> of(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleRecord stale) {
                return told(lost.before(stale));
            }
        }
        return Optional.empty();
    }

    private Optional<String> told(List<Winner> winners) {
        if (winners.isEmpty()) {
            return Optional.empty();
        }
        String story = winners.stream().map(this::one).collect(Collectors.joining());
        return Optional.of(story + notices.text("stale.again"));
    }

    private String one(Winner winner) {
        String changes = trail.changes(winner.change()).stream()
                .filter(change -> !NOT_TOLD.equals(change.after()))
                .limit(MOST_CHANGES)
                .map(this::change)
                .collect(Collectors.joining(notices.text("stale.separator")));
        return MessageFormat.format(
                notices.text("stale.by"),
                winner.displayName(),
                words.time(winner.change().at()),
                changes);
    }

    private String change(Change change) {
        String before = change.before() == null || change.before().isEmpty() ? "" : change.before() + " → ";
        return change.field() + " " + before + (change.after() == null ? "" : change.after());
    }
}
