package ziyang.estates.web.governance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.governance.RuleBook;
import ziyang.estates.governance.RuleRegister;
import ziyang.estates.web.layout.Asked;

/** The dated rules of governance as they hold on a day, and their other editions. */
@Named
@RequestScoped
public class RulesView {

    @Inject
    private RuleRegister register;

    @Inject
    private Asked asked;

    private String on;
    private RuleBook book;

    /** Reads the rules of the day that the address names, otherwise of today. */
    public void read() {
        book = register.book(asked.day("on", on));
        on = book.on().toString();
    }

    public List<RuleBook.Voting> voting(boolean inForce) {
        return book.voting().stream().filter(rule -> rule.inForce() == inForce).toList();
    }

    public List<RuleBook.Limit> limits(boolean inForce) {
        return book.limits().stream().filter(rule -> rule.inForce() == inForce).toList();
    }

    public String participation(RuleBook.Voting rule) {
        return rule.participation(Faces.getLocale());
    }

    public String consent(RuleBook.Voting rule) {
        return rule.consent(Faces.getLocale());
    }

    /** A limit in the reader's words. */
    public String limit(RuleBook.Limit limit) {
        return limit.words(Faces.getLocale());
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
