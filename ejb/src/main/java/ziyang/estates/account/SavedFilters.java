package ziyang.estates.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.OpenTo;

/** The filters that an account has saved for a list; a list is any word that names one, such as {@code actions}. */
@Stateless
public class SavedFilters {

    private static final int MOST = 30;

    /**
     * A filter as the list offers it.
     *
     * @param query the conditions as parameters of an address, without the question mark
     * @param preferred the list opens with it
     */
    public record Saved(long id, String name, String query, boolean preferred) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    /** One's own filters of a list, by name. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public List<Saved> mine(@NotBlank String list) {
        return own(list).stream().map(SavedFilters::saved).toList();
    }

    /** Saves the conditions under a name; under a name that is there already they take the place of the old ones. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public void save(
            @NotBlank @Size(max = 40) String list,
            @NotBlank @Size(max = 40) String name,
            @NotNull @Size(max = 1000) String query) {
        List<SavedFilter> all = own(list);
        SavedFilter filter = all.stream()
                .filter(one -> one.getName().equals(name.strip()))
                .findFirst()
                .orElseGet(() -> added(all.size(), list, name.strip()));
        filter.keep(query);
    }

    private SavedFilter added(int before, String list, String name) {
        if (before >= MOST) {
            throw BusinessError.invalid("filter.many", MOST);
        }
        Account account = entities.getReference(Account.class, access.who().accountId());
        SavedFilter filter = new SavedFilter(account, list, name);
        entities.persist(filter);
        return filter;
    }

    @OpenTo(OpenTo.Whom.ONESELF)
    public void rename(@NotBlank String list, long id, @NotBlank @Size(max = 40) String name) {
        SavedFilter filter = one(list, id);
        boolean taken = own(list).stream()
                .anyMatch(other -> !other.equals(filter) && other.getName().equals(name.strip()));
        if (taken) {
            throw BusinessError.field("name", "filter.taken", name.strip());
        }
        filter.rename(name.strip());
    }

    @OpenTo(OpenTo.Whom.ONESELF)
    public void remove(@NotBlank String list, long id) {
        entities.remove(one(list, id));
    }

    /** The list opens with this one from now on, or with none of them when it did before. */
    @OpenTo(OpenTo.Whom.ONESELF)
    public void prefer(@NotBlank String list, long id) {
        SavedFilter chosen = one(list, id);
        boolean wanted = !chosen.isPreferred();
        own(list).forEach(filter -> filter.prefer(wanted && filter.equals(chosen)));
    }

    private SavedFilter one(String list, long id) {
        return own(list).stream()
                .filter(filter -> filter.getId() == id)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("SavedFilter", id));
    }

    private List<SavedFilter> own(String list) {
        return entities.createQuery(
                        "select f from SavedFilter f where f.account.id = :me and f.list = :list order by f.name, f.id",
                        SavedFilter.class)
                .setParameter("me", access.who().accountId())
                .setParameter("list", list)
                .getResultList();
    }

    private static Saved saved(SavedFilter filter) {
        return new Saved(filter.getId(), filter.getName(), filter.getQuery(), filter.isPreferred());
    }
}
