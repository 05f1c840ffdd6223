package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import ziyang.estates.estate.Coverage;

/** 物业管理覆盖率: estates with a decided mode on the day; all three modes count, for the plan names all three. */
@ApplicationScoped
public class ManagementRate extends Coverage {

    public ManagementRate() {
        super("management-coverage", "mode_decision", "t.holds_from <= ? and (t.holds_to is null or t.holds_to >= ?)");
    }
}
