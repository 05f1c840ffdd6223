package ziyang.estates.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.account.MailChoice;
import ziyang.estates.account.MailPreference;
import ziyang.estates.notice.Outbox;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** One's own address and which mail is wanted. */
@Named
@RequestScoped
public class MailView {

    @Inject
    private MailPreference preference;

    @Inject
    private Outbox outbox;

    @Inject
    private Notices notices;

    @Inject
    private Choices choices;

    private String email;
    private String choice;

    @PostConstruct
    void start() {
        MailPreference.Chosen own = preference.own();
        email = own.email();
        choice = own.choice().name();
    }

    public void save() {
        notices.attempt(() -> preference.choose(email, MailChoice.valueOf(choice)), "mail.saved");
    }

    /** Whether a mail server is set; without one the choice has no effect yet. */
    public boolean isConfigured() {
        return outbox.configured();
    }

    public List<SelectItem> getItems() {
        return choices.of(MailChoice.values());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
