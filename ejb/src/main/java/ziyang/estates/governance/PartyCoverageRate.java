package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import ziyang.estates.estate.Coverage;

/** 小区党组织覆盖率: estates that at least one party organisation covers on the day; a joint branch covers several. */
@ApplicationScoped
public class PartyCoverageRate extends Coverage {

    public PartyCoverageRate() {
        super(
                "party-organisation-coverage",
                "party_coverage",
                "t.from_day <= ? and (t.to_day is null or t.to_day >= ?)");
    }
}
