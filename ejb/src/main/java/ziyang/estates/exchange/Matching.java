package ziyang.estates.exchange;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ziyang.estates.audit.Bulk;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/**
 * Reads a file whose rows are matched with records by a code: what is not known is made, what differs is changed, the rest is left as it
 * is.
 *
 * @param <T> what a row holds
 * @param <E> the record
 */
public abstract class Matching<T, E> implements Importer.Reading<T> {

    private static final Importer.Written SILENT = new Importer.Written(0, 0, 1);

    private final EntityManager entities;
    private final Map<String, String> headers;
    private final Set<String> codes = new HashSet<>();
    private final List<Persistent> made = new ArrayList<>();

    /** @param headers the column in which a refusal of a record's field is shown; others belong to the row as a whole */
    protected Matching(EntityManager entities, Map<String, String> headers) {
        this.entities = entities;
        this.headers = headers;
    }

    /** By which the row is matched; null for one that says nothing of any record. */
    protected abstract String code(T value);

    /** The records with these codes, by code. */
    protected abstract Map<String, E> known(Collection<String> codes);

    /**
     * Makes what is not known yet, by {@link #insert} or, when records hang on each other, by the entity manager.
     *
     * @throws BusinessError what the record refuses; it becomes a problem of the row
     */
    protected abstract void create(T value);

    /**
     * Changes a record into what the row says, if it differs.
     *
     * @return whether it differed
     * @throws BusinessError what the record refuses; it becomes a problem of the row
     */
    protected abstract boolean change(E record, T value);

    /** Takes a new record that will be written with the others of its batch. */
    protected final void insert(Persistent record) {
        made.add(record);
    }

    /** What a refused row has changed of its record before it was refused is not kept. */
    private void forget(E record) {
        if (record != null) {
            entities.refresh(record);
        }
    }

    /** Tells the cell when the code has stood in the file before. */
    protected void once(String code, String header, Cells cells) {
        if (code != null && !codes.add(code)) {
            cells.wrong(header, "import.twice", code);
        }
    }

    @Override
    public Importer.Written write(List<Importer.Numbered<T>> rows, Problems problems) {
        Importer.Written written = Importer.Written.NOTHING;
        if (rows.isEmpty()) {
            return written;
        }
        Map<String, E> known = known(rows.stream()
                .map(row -> code(row.value()))
                .filter(Objects::nonNull)
                .toList());
        for (Importer.Numbered<T> row : rows) {
            String code = code(row.value());
            E record = code == null ? null : known.get(code);
            try {
                written = written.plus(code == null ? SILENT : write(record, row.value()));
            } catch (BusinessError refused) {
                problems.add(row.row(), headers.getOrDefault(refused.field().orElse(""), ""), refused);
                forget(record);
            }
        }
        Bulk.flush(entities);
        Bulk.insert(entities, made);
        made.clear();
        entities.clear();
        return written;
    }

    private Importer.Written write(E record, T value) {
        if (record == null) {
            create(value);
            return new Importer.Written(1, 0, 0);
        }
        return change(record, value) ? new Importer.Written(0, 1, 0) : new Importer.Written(0, 0, 1);
    }
}
