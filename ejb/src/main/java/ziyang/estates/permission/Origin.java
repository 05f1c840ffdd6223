package ziyang.estates.permission;

/** Where a request comes from, for the audit trail: address and channel ({@code web}, {@code api}, {@code portal}). */
public record Origin(String address, String channel) {

    private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();
    private static final Origin PORTAL = new Origin("-", "portal");

    public static Origin current() {
        Origin origin = CURRENT.get();
        return origin == null ? PORTAL : origin;
    }

    /** Set at the door by the web's filter; null clears it. */
    public static void set(Origin origin) {
        if (origin == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(origin);
        }
    }
}
