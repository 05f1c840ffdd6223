package ziyang.estates.schedule;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One task on one day. No record of the city's business: it has no version and leaves no trail. */
@Entity
@Cacheable(false)
@Table(name = "daily_run")
public class DailyRun {

    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private LocalDate ranOn;
    private int attempts;
    private Instant startedAt;
    private Instant endedAt;
    private String node;
    private String failure;

    protected DailyRun() {}

    void begin(Instant now, String node) {
        attempts++;
        startedAt = now;
        this.node = node;
    }

    void end(Instant now) {
        endedAt = now;
        failure = null;
    }

    /** Says why an attempt came to nothing. */
    void fail(String reason) {
        failure = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public LocalDate getRanOn() {
        return ranOn;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null until it has been done. */
    public Instant getEndedAt() {
        return endedAt;
    }

    public String getNode() {
        return node;
    }

    /** Why the last attempt came to nothing; null when it did not. */
    public String getFailure() {
        return failure;
    }
}
