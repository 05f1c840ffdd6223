package ziyang.estates.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How an estate stands with its three parties on a day (小区党组织＋业委会＋物业服务企业三方联动).
 *
 * @param party the organisation that covers it, null for none
 * @param committee the valid committee, null for none
 * @param managed whether somebody manages it, null while nobody can tell
 */
public record Standing(
        long estateId,
        String estateCode,
        String estate,
        String communityCode,
        String community,
        Covering party,
        Office committee,
        Boolean managed)
        implements Serializable {

    /** One of the three parties. */
    public enum Party {
        PARTY_ORGANISATION,
        COMMITTEE,
        MANAGEMENT
    }

    /** An organisation that covers an estate. */
    public record Covering(long id, String name, PartyKind kind) implements Serializable {}

    /** A committee in office. */
    public record Office(long id, CommitteeKind kind, LocalDate until) implements Serializable {}

    /** Which parties are missing; empty is 三方齐备. Management counts as missing only where somebody can tell. */
    public List<Party> getMissing() {
        List<Party> missing = new ArrayList<>();
        if (party == null) {
            missing.add(Party.PARTY_ORGANISATION);
        }
        if (committee == null) {
            missing.add(Party.COMMITTEE);
        }
        if (Boolean.FALSE.equals(managed)) {
            missing.add(Party.MANAGEMENT);
        }
        return missing;
    }
}
