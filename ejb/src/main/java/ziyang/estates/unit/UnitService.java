package ziyang.estates.unit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Query;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;

/** Finds units by code, name or alias, and keeps them. */
@Stateless
public class UnitService {

    /** A unit as lists show it. */
    public record Row(
            long id, String code, String name, Unit.Kind kind, boolean external, boolean demonstration, int version) {}

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Units units;

    /** All units in the city's order, or those whose name or another wording of theirs contains the text. */
    @Needs(Permission.UNIT_READ)
    public List<Row> list(String text) {
        String pattern = Query.pattern(text);
        if (pattern == null) {
            return units.all();
        }
        return Query.from("Unit u")
                .and("lower(u.name) like :text escape '!' or u.id in :ids")
                .with("text", pattern)
                .with("ids", alsoNamed(pattern))
                .list(entities, Units.ROW, "u.id", Row.class)
                .getResultList();
    }

    /** Ids of units with another wording like that; EclipseLink takes no function of an element of a collection. */
    private List<Long> alsoNamed(String pattern) {
        List<?> ids = entities.createNativeQuery(
                        "select a.unit_id from unit_alias a where lower(a.alias) like ? escape '!'")
                .setParameter(1, pattern)
                .getResultList();
        List<Long> known = new ArrayList<>(List.of(-1L));
        ids.forEach(id -> known.add(((Number) id).longValue()));
        return known;
    }

    @Needs(Permission.UNIT_READ)
    public List<String> aliases(@NotNull String code) {
        return List.copyOf(get(code).getAliases());
    }

    /** The one unit that is written so: by code, official name or any alias. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Optional<Unit> resolve(String wording) {
        return entities.createQuery(
                        "select distinct u from Unit u left join u.aliases a"
                                + " where u.code = :wording or u.name = :wording or a = :wording",
                        Unit.class)
                .setParameter("wording", wording.strip())
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessError {@code missing} */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Unit get(String code) {
        return resolve(code).orElseThrow(() -> BusinessError.missing("Unit", code));
    }

    /**
     * The unit that somebody has written in a form.
     *
     * @param field the form's or the request's name of it
     * @throws BusinessError {@code unit.unknown}
     */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Unit named(String field, String wording) {
        return resolve(wording).orElseThrow(() -> BusinessError.field(field, "unit.unknown", wording));
    }

    @OpenTo(OpenTo.Whom.INSIDE)
    public List<Unit> allNamed(String field, Collection<String> wordings) {
        return wordings.stream().map(wording -> named(field, wording)).toList();
    }

    @Needs(Permission.UNIT_MANAGE)
    public long create(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 80) String name,
            @NotNull Unit.Kind kind,
            @NotBlank String regionCode) {
        mustBeFree(code);
        mustBeFree(name);
        Region region = entities.createQuery("select r from Region r where r.code = :code", Region.class)
                .setParameter("code", regionCode)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Region", regionCode));
        Unit unit = new Unit(code.strip(), name.strip(), kind, region);
        entities.persist(unit);
        entities.flush();
        units.forget();
        return unit.getId();
    }

    /** The unit gets a new official name; the old one goes on as an alias, so that old papers still resolve. */
    @Needs(Permission.UNIT_MANAGE)
    public void rename(@NotNull String code, int seen, @NotBlank @Size(max = 80) String name) {
        Unit unit = get(code);
        Versions.check(unit, seen);
        mustBeFree(name);
        unit.alsoKnownAs(unit.getName());
        unit.rename(name.strip());
        units.forget();
    }

    @Needs(Permission.UNIT_MANAGE)
    public void addAlias(@NotNull String code, @NotBlank @Size(max = 80) String alias) {
        mustBeFree(alias);
        get(code).alsoKnownAs(alias.strip());
        units.forget();
    }

    private void mustBeFree(String wording) {
        resolve(wording).ifPresent(taken -> {
            throw BusinessError.invalid("unit.wording.taken", wording, taken.getName());
        });
    }
}
