package ziyang.estates.notice;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import ziyang.estates.account.Account;

/** What one account has been told. It repeats what a record says, so it has no version and leaves no trail of its own. */
@Entity
@Cacheable(false)
public class Notification {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "estates")
    private Long id;

    private String message;
    private String kind;
    private String subject;
    private String text;
    private String page;
    private String standingFor;
    private Instant at;
    private Instant readAt;

    @ManyToOne(optional = false)
    private Account account;

    protected Notification() {}

    /** @param message shared by all who are told the same */
    Notification(Account account, String message, Told told, Instant at) {
        this.account = account;
        this.message = message;
        this.kind = told.kind();
        this.subject = told.subject();
        this.text = told.text();
        this.page = told.page();
        this.at = at;
    }

    Notification standingFor(String names) {
        standingFor = names;
        return this;
    }

    /** The first time counts. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    public String getMessage() {
        return message;
    }

    public String getKind() {
        return kind;
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    public String getPage() {
        return page;
    }

    /** Names of the colleagues in whose place the account was told, or null. */
    public String getStandingFor() {
        return standingFor;
    }

    public Instant getAt() {
        return at;
    }

    public Instant getReadAt() {
        return readAt;
    }
}
