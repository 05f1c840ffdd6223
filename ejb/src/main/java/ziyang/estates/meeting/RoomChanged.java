package ziyang.estates.meeting;

/**
 * Something was written down about a meeting in progress; fired as a CDI event, so that whoever looks at its room sees it at once.
 *
 * @param meeting its id
 */
public record RoomChanged(long meeting) {}
