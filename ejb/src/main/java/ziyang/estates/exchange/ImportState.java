package ziyang.estates.exchange;

/** How far it has come. */
public enum ImportState {
    RUNNING,
    /** Rows were written. */
    WRITTEN,
    /** A dry run is over: nothing was written. */
    CHECKED,
    /** Nothing was written because something is wrong. */
    REFUSED,
    /** Nothing was written because the portal failed or was stopped. */
    BROKEN
}
