package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import ziyang.estates.estate.Coverage;

/** 小区党组织覆盖率: estates that at least one party organisation covers on the day; a joint branch covers several. */
@ApplicationScoped
public class PartyCoverageRate extends Coverage {

    public PartyCoverageRate() {
        super(
                "party-organisation-coverage",
                "exists (select 1 from party_coverage p where p.estate_id = f.estate_id and p.from_day <= ?"
                        + " and (p.to_day is null or p.to_day >= ?))");
    }
}
