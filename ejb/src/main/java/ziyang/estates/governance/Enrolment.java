package ziyang.estates.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** What is known of a committee that was elected and filed before the portal knew of it. */
public record Enrolment(
        @NotNull LocalDate electedOn,
        @NotNull LocalDate filedOn,
        @NotNull @Valid CommitteeTerm term) implements Serializable {}
