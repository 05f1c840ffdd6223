package ziyang.estates.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import ziyang.estates.base.Persistent;

/** That somebody wants to be told by mail of what is published; nothing is sent before the address was confirmed. */
@Entity
@Table(name = "standard_subscription")
public class Subscription extends Persistent {

    private String subscriber;
    private String token;
    private Instant askedAt;
    private Instant confirmedAt;

    protected Subscription() {}

    Subscription(String email, String token, Instant now) {
        this.subscriber = email;
        this.token = token;
        this.askedAt = now;
    }

    void askedAgain(Instant now) {
        askedAt = now;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    /** The address; the trail does not keep it, so that who leaves is forgotten. */
    public String getSubscriber() {
        return subscriber;
    }

    /** What a link in a mail proves that its reader has the address. */
    public String getToken() {
        return token;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
