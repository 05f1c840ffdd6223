package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import ziyang.estates.estate.Coverage;

/** 物业管理覆盖率: estates with a decided mode on the day; all three modes count, for the plan names all three. */
@ApplicationScoped
public class ManagementRate extends Coverage {

    public ManagementRate() {
        super(
                "management-coverage",
                "exists (select 1 from mode_decision d where d.estate_id = f.estate_id and d.holds_from <= ?"
                        + " and (d.holds_to is null or d.holds_to >= ?))");
    }
}
