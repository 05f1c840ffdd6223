package ziyang.estates.exchange;

/** What shall happen to rows that are right. */
public enum ImportMode {
    /** Nothing is written: 试导入. */
    DRY,
    /** All rows or none. */
    ALL,
    /** The rows that are right; the others come back. */
    VALID
}
