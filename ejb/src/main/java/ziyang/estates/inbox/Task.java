package ziyang.estates.inbox;

import java.time.LocalDate;

/**
 * One thing to do.
 *
 * @param kind key of what is to be done, translated by the page ({@code Task.<kind>})
 * @param subject what it is about, in the user's words
 * @param page address of the page where it is done, below the portal's root
 * @param due last day, or null when there is none
 * @param light null when there is no last day
 */
public record Task(String kind, String subject, String from, String page, LocalDate due, Light light) {}
