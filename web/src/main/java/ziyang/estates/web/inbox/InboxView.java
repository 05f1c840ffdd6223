package ziyang.estates.web.inbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.inbox.InboxService;
import ziyang.estates.inbox.Task;

/** The 待办 page. */
@Named
@RequestScoped
public class InboxView {

    @Inject
    private InboxService inbox;

    private List<Task> tasks;

    @PostConstruct
    void read() {
        tasks = inbox.tasks();
    }

    public List<Task> getTasks() {
        return tasks;
    }
}
