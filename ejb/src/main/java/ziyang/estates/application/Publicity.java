package ziyang.estates.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;

/** For how long an application is announced (公示), and what was said against it meanwhile or before: rule A4. */
@Embeddable
public class Publicity implements Serializable {

    @Column(name = "public_from")
    private LocalDate from;

    @Column(name = "public_until")
    private LocalDate until;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Objection> objections = new ArrayList<>();

    void begin(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /** It has to begin anew. */
    void end() {
        begin(null, null);
    }

    Objection add(Objection objection) {
        objections.add(objection);
        return objection;
    }

    /** @throws BusinessError {@code missing} */
    Objection objection(long id) {
        return objections.stream()
                .filter(one -> one.getId() == id)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Objection", id));
    }

    /** @throws BusinessError {@code application.publicity} before it has ended, {@code application.objections} while one is open */
    void mustBeOver(LocalDate today) {
        if (!today.isAfter(until)) {
            throw BusinessError.illegalStep("application.publicity", until);
        }
        long open = objections.stream().filter(Objection::open).count();
        if (open > 0) {
            throw BusinessError.illegalStep("application.objections", open);
        }
    }

    /** Null while it is not announced. */
    public LocalDate getFrom() {
        return from;
    }

    /** Its last day. */
    public LocalDate getUntil() {
        return until;
    }

    public List<Objection> getObjections() {
        return objections;
    }

    /** What trails show. */
    @Override
    public String toString() {
        return from + " – " + until;
    }
}
