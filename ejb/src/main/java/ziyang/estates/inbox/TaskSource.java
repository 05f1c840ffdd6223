package ziyang.estates.inbox;

import java.util.List;
import ziyang.estates.permission.Identity;

/** A feature's open to-dos for one account; implemented as a CDI bean, collected by {@link InboxService}. */
public interface TaskSource {

    List<Task> tasksFor(Identity who);
}
