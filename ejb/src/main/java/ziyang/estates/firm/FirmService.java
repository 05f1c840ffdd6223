package ziyang.estates.firm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Versions;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** Enters firms and keeps what is known of them. */
@Stateless
public class FirmService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    /**
     * Enters a firm.
     *
     * @return its credit code as it is stored
     */
    @Needs(Permission.FIRM_MANAGE)
    public String register(@NotBlank String creditCode, @NotNull @Valid FirmDraft draft) {
        Region region = own(draft.region());
        CreditCode code = CreditCode.of(creditCode);
        find(code.text()).ifPresent(taken -> {
            throw BusinessError.field("creditCode", "firm.code.taken", code.text(), taken.getName());
        });
        entities.persist(new Firm(code, draft, region));
        entities.flush();
        return code.text();
    }

    @Needs(Permission.FIRM_MANAGE)
    public void change(@NotNull String creditCode, Integer seen, @NotNull @Valid FirmDraft draft) {
        Firm firm = get(creditCode);
        access.requireRegion(firm.getRegion());
        Versions.check(firm, seen);
        boolean moved = !firm.getRegion().getCode().equals(draft.region());
        firm.change(draft, moved ? own(draft.region()) : firm.getRegion());
        entities.flush();
    }

    /** The firm with that code, for other services. */
    @OpenTo(OpenTo.Whom.INSIDE)
    public Firm get(String creditCode) {
        return find(creditCode).orElseThrow(() -> BusinessError.missing("Firm", creditCode));
    }

    private Optional<Firm> find(String creditCode) {
        return entities.createQuery("select f from Firm f where f.creditCode = :code", Firm.class)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst();
    }

    private Region own(String code) {
        Region region = regions.tree().named(code);
        access.requireRegion(region);
        return entities.getReference(Region.class, region.getId());
    }
}
