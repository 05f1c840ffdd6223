package ziyang.estates.inbox;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Collects the to-dos of all features for the account that is signed in, the most urgent first. */
@Stateless
public class InboxService {

    private static final Comparator<Task> URGENCY = Comparator.comparing(
                    Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::subject);

    @Inject
    @Any
    private Instance<TaskSource> sources;

    @Needs(Permission.INBOX_READ)
    public List<Task> tasks() {
        Identity who = Identity.get();
        return sources.stream()
                .flatMap(source -> source.tasksFor(who).stream())
                .sorted(URGENCY)
                .toList();
    }
}
