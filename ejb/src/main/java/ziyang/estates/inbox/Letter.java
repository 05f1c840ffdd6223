package ziyang.estates.inbox;

/**
 * A mail to somebody who has no account; a feature fires it as a CDI event within the transaction of what it tells, and it is lost with
 * that transaction.
 */
public record Letter(String address, String subject, String text) {}
