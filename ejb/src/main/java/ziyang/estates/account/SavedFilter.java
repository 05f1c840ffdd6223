package ziyang.estates.account;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import ziyang.estates.base.Persistent;

/** The conditions of a list that an account wants to use again, as they stand in the list's address. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter extends Persistent {

    @ManyToOne(optional = false)
    private Account account;

    private String list;
    private String name;
    private String query;
    private boolean preferred;

    protected SavedFilter() {}

    SavedFilter(Account account, String list, String name) {
        this.account = account;
        this.list = list;
        this.name = name;
    }

    void keep(String query) {
        this.query = query;
    }

    void rename(String name) {
        this.name = name;
    }

    void prefer(boolean preferred) {
        this.preferred = preferred;
    }

    Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public String getQuery() {
        return query;
    }

    /** What the list opens with when its address names nothing. */
    public boolean isPreferred() {
        return preferred;
    }

    @Override
    public String called() {
        return name;
    }
}
