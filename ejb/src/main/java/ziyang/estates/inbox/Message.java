package ziyang.estates.inbox;

import java.util.Set;

/**
 * Something that people of units should know; a feature fires it as a CDI event within the transaction of what it tells, and it is lost
 * with that transaction.
 *
 * @param kind key of what happened, translated by the page ({@code Message.<kind>})
 * @param units ids of the units whose accounts are told
 * @param subject what it is about, in the user's words
 * @param text what happened, in full
 * @param page address of the page where it can be seen, below the portal's root
 * @param once a key under which a unit is told only once for ever; null when every event is told
 */
public record Message(String kind, Set<Long> units, String subject, String text, String page, String once) {

    public Message {
        units = Set.copyOf(units);
    }
}
