package ziyang.estates.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;

/** For how long an application is announced (公示): rule A4. */
@Embeddable
public class Publicity implements Serializable {

    @Column(name = "public_from")
    private LocalDate from;

    @Column(name = "public_until")
    private LocalDate until;

    /** Not announced, or not any more. */
    protected Publicity() {}

    Publicity(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /** @throws BusinessError {@code application.publicity} on its last day and before */
    void mustBeOver(LocalDate today) {
        if (!over(today)) {
            throw BusinessError.illegalStep("application.publicity", until);
        }
    }

    boolean over(LocalDate today) {
        return until != null && today.isAfter(until);
    }

    /** Null while it is not announced. */
    public LocalDate getFrom() {
        return from;
    }

    /** Its last day. */
    public LocalDate getUntil() {
        return until;
    }

    /** What trails show. */
    @Override
    public String toString() {
        return from + " – " + until;
    }
}
