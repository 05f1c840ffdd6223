package ziyang.estates.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A matter as its page and the API show it, from being raised to the closing of the last action that followed from it. */
public record MatterView(
        long id,
        int version,
        String number,
        Matter.Kind kind,
        MatterState state,
        String title,
        String text,
        String petitioner,
        String source,
        String sourcePage,
        LocalDate raisedOn,
        String raisedBy,
        Place place,
        Estate estate,
        boolean demonstration,
        List<Verb> verbs,
        List<Step> history) {

    /**
     * Where it waits, and where it was raised.
     *
     * @param regionCode code of the region in whose tray it waits or by whose meeting it was settled
     */
    public record Place(String regionCode, String regionName, String raisedInCode, String raisedInName) {}

    /** The estate it is about. */
    public record Estate(String code, String name) {}

    /** What the account may do with it. */
    public enum Verb {
        CHANGE,
        WITHDRAW,
        ESCALATE,
        HAND_BACK,
        RAISE_AGAIN
    }

    /**
     * Something that happened to it, to an item of an agenda or to an action that followed from it.
     *
     * @param kind a {@link MatterEntry.Kind}, {@link Decision.Kind} or what {@link FollowUps} tell
     * @param who name and unit, null where nobody is named
     * @param page where it can be seen, below the portal's root; null for the matter itself
     * @param link what that page is called
     */
    public record Step(Instant at, Enum<?> kind, String who, String text, String page, String link) {}

    /** A matter as the list shows it. */
    public record Row(
            long id,
            String number,
            String title,
            Matter.Kind kind,
            MatterState state,
            String regionName,
            String raisedBy,
            LocalDate raisedOn,
            boolean demonstration) {}
}
