package ziyang.estates.base;

/** Somebody else wrote the record first; the audit trail tells who and what. */
public class StaleRecord extends BusinessError {

    private final String entity;
    private final Long id;
    private final int seen;

    public StaleRecord(String entity, Long id, int seen) {
        super(Kind.STALE, "stale");
        this.entity = entity;
        this.id = id;
        this.seen = seen;
    }

    public String entity() {
        return entity;
    }

    public Long id() {
        return id;
    }

    /** The version the user had before the other one wrote. */
    public int seen() {
        return seen;
    }
}
