package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import ziyang.estates.permission.OpenTo;

/** Where and how a person wants mail; everybody decides for their own account. */
@Stateless
public class MailPreference {

    /** @param email null for none */
    public record Chosen(String email, MailChoice choice) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @OpenTo(OpenTo.Whom.ONESELF)
    public Chosen own() {
        Account account = account();
        return new Chosen(account.getEmail(), account.getMailChoice());
    }

    /**
     * @param email null or blank for none
     * @throws ziyang.estates.base.BusinessError {@code account.email} for what is no address, {@code account.email.needed} without one
     */
    @OpenTo(OpenTo.Whom.ONESELF)
    public void choose(String email, @NotNull MailChoice choice) {
        account().choose(email == null || email.isBlank() ? null : email.strip(), choice);
    }

    private Account account() {
        return entities.find(Account.class, access.who().accountId());
    }
}
