package ziyang.estates.base;

/** The optimistic check at the door: what the user saw is still what is stored. */
public final class Versions {

    private Versions() {}

    /**
     * @param seen the version the user's page or request carried; null skips the check for a caller that read the record in
     *     this very transaction
     * @throws BusinessError {@code version.missing} for 0, which no stored record has: the request forgot to say
     * @throws StaleRecord when somebody else has written since
     */
    public static void check(Persistent entity, Integer seen) {
        if (seen != null && seen == 0) {
            throw BusinessError.field("version", "version.missing");
        }
        if (seen != null && seen != entity.getVersion()) {
            throw new StaleRecord(entity.getClass().getSimpleName(), entity.getId(), seen);
        }
    }
}
