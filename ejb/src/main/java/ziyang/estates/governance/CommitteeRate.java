package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import ziyang.estates.estate.Coverage;

/**
 * 业主委员会（自治管理委员会）成立率: estates whose committee is in office on the day. One whose term has run out no longer counts, whether or
 * not anybody has said so.
 */
@ApplicationScoped
public class CommitteeRate extends Coverage {

    public CommitteeRate() {
        super("committee-establishment", "committee_office", "t.from_day <= ? and t.to_day >= ?");
    }
}
