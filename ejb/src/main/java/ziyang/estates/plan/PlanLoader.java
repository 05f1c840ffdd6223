package ziyang.estates.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;
import ziyang.estates.base.DataFile;
import ziyang.estates.base.Loader;
import ziyang.estates.permission.OpenTo;

/** Loads the plans that {@code data/plan/index.json} names and the database does not know yet. */
@Stateless
public class PlanLoader implements Loader {

    @Inject
    private PlanService plans;

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public int order() {
        return 40;
    }

    @Override
    @OpenTo(OpenTo.Whom.INSIDE)
    public void load() {
        StreamSupport.stream(DataFile.read("plan/index.json").get("plans").spliterator(), false)
                .map(name -> DataFile.read("plan/" + name.asText()))
                .filter(file -> !plans.knows(file.path("code").asText()))
                .forEach(file -> plans.load(file.toString()));
    }
}
