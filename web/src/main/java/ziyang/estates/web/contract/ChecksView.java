package ziyang.estates.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.contract.ContractCheck;
import ziyang.estates.contract.ContractKind;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;

/** 质价相符: every fee of a day against the guide price and against comparable estates; the filter stands in the address. */
@Named
@RequestScoped
public class ChecksView {

    @Inject
    private ContractRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    @Inject
    private Clock clock;

    private LocalDate day;
    private String region;
    private String kind;
    private String conformity;
    private List<ContractCheck> all;

    private void open() {
        LocalDate named = asked.day("on", Faces.getRequestParameter("on"));
        day = named == null ? LocalDate.now(clock) : named;
        region = asked.region("region", Faces.getRequestParameter("region"));
        kind = asked.kept("kind", Faces.getRequestParameter("kind"), Asked.of(ContractKind.values()));
        conformity = asked.kept(
                "conformity", Faces.getRequestParameter("conformity"), Asked.of(ContractCheck.Conformity.values()));
        all = register.checks(
                new ContractRegister.CheckFilter(day, region, kind == null ? null : ContractKind.valueOf(kind), null));
    }

    /** Called before the page begins: what means nothing in the address is said at its top. */
    public void check() {
        open();
    }

    public List<ContractCheck> getChecks() {
        return all().stream()
                .filter(check -> conformity == null || check.conformity().name().equals(conformity))
                .toList();
    }

    /** Also when a page of the table is turned, which begins with the table. */
    private List<ContractCheck> all() {
        if (all == null) {
            open();
        }
        return all;
    }

    /** How many there are of each outcome, whatever outcome is chosen. */
    public long count(ContractCheck.Conformity outcome) {
        return all().stream().filter(check -> check.conformity() == outcome).count();
    }

    public ContractCheck.Conformity[] getOutcomes() {
        return ContractCheck.Conformity.values();
    }

    public List<SelectItem> getKinds() {
        return choices.of(ContractKind.values());
    }

    public List<SelectItem> getConformities() {
        return choices.of(ContractCheck.Conformity.values());
    }

    public LocalDate getDay() {
        return day;
    }

    public String getRegion() {
        return region;
    }

    public String getKind() {
        return kind;
    }

    public String getConformity() {
        return conformity;
    }
}
