package ziyang.estates.governance;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which estates somebody manages: the third party beside party organisation and committee (三方联动). The feature that keeps management
 * gives it as a CDI bean; while none does, nothing is said about it.
 */
public interface ManagedEstates {

    /** Those of the estates that are managed on the day, by their ids. */
    Set<Long> managedOn(Set<Long> estates, LocalDate day);
}
