package ziyang.estates.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import ziyang.estates.attachment.Attachment;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** One file taken in, or tried. */
@Entity
@Table(name = "import_run")
public class ImportRun extends Persistent {

    /** A run that has not moved for so long is no longer under way: its server was stopped. */
    private static final Duration DEAD = Duration.ofMinutes(2);

    private String register;
    private String fileName;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.RUNNING;

    private int expectedRows;
    private int readRows;
    private int wrongRows;
    private int created;
    private int changed;
    private int same;
    private String message;
    private Long accountId;
    private String displayName;
    private String unitName;
    private Instant startedAt;
    private Instant movedAt;

    @ManyToOne
    private Attachment sheet;

    protected ImportRun() {}

    ImportRun(String register, String fileName, ImportMode mode, Identity who, Instant now) {
        this.register = register;
        this.fileName = fileName;
        this.mode = mode;
        this.accountId = who.accountId();
        this.displayName = who.displayName();
        this.unitName = who.unitName();
        this.startedAt = now;
        this.movedAt = now;
    }

    void expect(int rows) {
        expectedRows = rows;
    }

    void move(int read, int wrong, Instant now) {
        readRows = read;
        wrongRows = wrong;
        movedAt = now;
    }

    void end(ImportState end, String message, Instant now) {
        this.state = end;
        this.message = message;
        this.movedAt = now;
    }

    void count(Importer.Written written) {
        created = written.created();
        changed = written.changed();
        same = written.same();
    }

    void annotate(Attachment annotated) {
        sheet = annotated;
    }

    /** As it is now: a run whose server was stopped is {@link ImportState#BROKEN}. */
    ImportState stateAt(Instant now) {
        boolean dead = state == ImportState.RUNNING && movedAt.plus(DEAD).isBefore(now);
        return dead ? ImportState.BROKEN : state;
    }

    public String getRegister() {
        return register;
    }

    public String getFileName() {
        return fileName;
    }

    public ImportMode getMode() {
        return mode;
    }

    public ImportState getState() {
        return state;
    }

    public int getExpectedRows() {
        return expectedRows;
    }

    public int getReadRows() {
        return readRows;
    }

    public int getWrongRows() {
        return wrongRows;
    }

    public int getCreated() {
        return created;
    }

    public int getChanged() {
        return changed;
    }

    public int getSame() {
        return same;
    }

    public String getMessage() {
        return message;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getUnitName() {
        return unitName;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getMovedAt() {
        return movedAt;
    }

    public Attachment getSheet() {
        return sheet;
    }

    @Override
    public String called() {
        return fileName;
    }
}
