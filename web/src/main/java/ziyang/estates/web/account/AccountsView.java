package ziyang.estates.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.account.AccountService;
import ziyang.estates.account.AccountService.Row;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsView {

    @Inject
    private AccountService accounts;

    private String text;
    private List<Row> rows;

    /** Reads the list once the filter has been taken from the address. */
    public void read() {
        rows = accounts.list(text);
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
