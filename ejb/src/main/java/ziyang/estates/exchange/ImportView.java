package ziyang.estates.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A run as its page and the interface show it.
 *
 * @param expected rows of data in the file as far as it says so
 * @param problems the first of what is wrong, by row
 * @param annotated whether a sheet with the wrong rows can be fetched
 */
public record ImportView(
        long id,
        String register,
        String fileName,
        ImportMode mode,
        ImportState state,
        int expected,
        int read,
        int wrong,
        int created,
        int changed,
        int same,
        String message,
        String displayName,
        String unitName,
        Instant startedAt,
        Instant movedAt,
        boolean annotated,
        List<Problems.Problem> problems)
        implements Serializable {

    /** How much is done, 0 to 100. */
    public int percent() {
        if (state != ImportState.RUNNING) {
            return 100;
        }
        return expected == 0 ? 0 : Math.min(99, read * 100 / expected);
    }

    static ImportView of(ImportRun run, Instant now, List<Problems.Problem> problems) {
        return new ImportView(
                run.getId(),
                run.getRegister(),
                run.getFileName(),
                run.getMode(),
                run.stateAt(now),
                run.getExpectedRows(),
                run.getReadRows(),
                run.getWrongRows(),
                run.getCreated(),
                run.getChanged(),
                run.getSame(),
                run.getMessage(),
                run.getDisplayName(),
                run.getUnitName(),
                run.getStartedAt(),
                run.getMovedAt(),
                run.getSheet() != null,
                problems);
    }
}
