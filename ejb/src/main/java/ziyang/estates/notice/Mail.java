package ziyang.estates.notice;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import ziyang.estates.base.BusinessError;

/** One mail on its way; kept with the transaction of what it tells and sent after it. */
@Entity
@Cacheable(false)
public class Mail {

    /** After two days without a mail server a mail is given up. */
    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "estates")
    private Long id;

    private String recipient;
    private String subject;
    private String body;
    private int attempts;
    private Instant createdAt;
    private Instant nextAt;
    private Instant sentAt;
    private String failure;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    protected Mail() {}

    Mail(String recipient, String subject, String body, Instant now) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.createdAt = now;
        this.nextAt = now;
    }

    void sent(Instant now) {
        attempts++;
        state = MailState.SENT;
        sentAt = now;
        failure = null;
    }

    /**
     * Waits twice as long after every attempt, four hours at most, and gives up after {@link #MOST_ATTEMPTS}.
     *
     * @param forGood the server has said that it will never take it
     */
    void refused(String reason, boolean forGood, Instant now) {
        attempts++;
        failure = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
        if (forGood || attempts >= MOST_ATTEMPTS) {
            state = MailState.FAILED;
            return;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    /** Tried again at once, whether it waits or has been given up. */
    void again(Instant now) {
        if (state == MailState.SENT) {
            throw BusinessError.illegalStep("mail.sent", sentAt.toString());
        }
        state = MailState.WAITING;
        attempts = 0;
        nextAt = now;
    }

    public Long getId() {
        return id;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public MailState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getNextAt() {
        return nextAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** Why the last attempt came to nothing, or null. */
    public String getFailure() {
        return failure;
    }
}
