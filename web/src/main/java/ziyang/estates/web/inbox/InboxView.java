package ziyang.estates.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import ziyang.estates.account.DeputyService;
import ziyang.estates.inbox.InboxService;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Me;

/** The 待办 page; also the first page of an account that has no role yet. */
@Named
@RequestScoped
public class InboxView {

    @Inject
    private InboxService inbox;

    @Inject
    private DeputyService deputies;

    @Inject
    private Me me;

    @Inject
    private Asked asked;

    /** Beside the lights: matters without a due date. */
    private static final String NONE = "NONE";

    private String light;
    private List<Task> all;
    private List<Task> tasks;
    private List<String> standingFor;

    /** Reads the tasks once the filter has been taken from the address. */
    public void read() {
        all = me.may("INBOX_READ") ? inbox.tasks() : List.of();
        standingFor = deputies.standingFor();
        light = asked.kept("light", light, Asked.of(Light.values()).or(NONE::equals));
        tasks = light == null
                ? all
                : all.stream()
                        .filter(task -> task.light() == (NONE.equals(light) ? null : Light.valueOf(light)))
                        .toList();
    }

    public List<Task> getTasks() {
        return tasks;
    }

    /** Names of the colleagues for whom the reader stands in today. */
    public List<String> getStandingFor() {
        return standingFor;
    }

    public List<Light> getLights() {
        return Arrays.asList(Light.values());
    }

    public int getTotal() {
        return all.size();
    }

    public long count(Light light) {
        return all.stream().filter(task -> task.light() == light).count();
    }

    /** How many have no due date. */
    public long getUndated() {
        return count(null);
    }

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = light;
    }
}
