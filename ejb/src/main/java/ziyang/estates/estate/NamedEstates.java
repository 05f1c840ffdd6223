package ziyang.estates.estate;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import ziyang.estates.account.Scope;
import ziyang.estates.base.BusinessError;

/** The estates that a sheet of another register names by their codes: those of an account, looked up once each. */
public final class NamedEstates {

    /** An estate that may be named. */
    public record Named(long id, String code, String name, long community, String communityName) {}

    private final Map<String, Named> known = new HashMap<>();
    private final EntityManager entities;
    private final Scope scope;

    public NamedEstates(EntityManager entities, Scope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** @throws BusinessError {@code missing}, {@code estate.merged}, {@code access.scope} */
    public Named named(String code) {
        Named known = this.known.computeIfAbsent(code, this::find);
        if (!scope.everything() && !scope.regions().contains(known.community())) {
            throw BusinessError.denied("access.scope", known.communityName());
        }
        return known;
    }

    /** The estate itself. */
    public Estate get(Named named) {
        return entities.getReference(Estate.class, named.id());
    }

    private Named find(String code) {
        Estate estate = entities.createQuery(
                        "select e from Estate e join fetch e.community where e.code = :code", Estate.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Estate", code));
        Estate into = estate.getMergedInto();
        if (into != null) {
            throw BusinessError.illegalStep("estate.merged", estate.getName(), into.getName(), into.getCode());
        }
        var community = estate.getCommunity();
        return new Named(estate.getId(), code, estate.getName(), community.getId(), community.getName());
    }
}
