package ziyang.estates.web.firm;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.firm.FirmRegister;
import ziyang.estates.firm.FirmView;
import ziyang.estates.firm.PartyForm;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Sought;

/** The list of firms; the filter stands in the address. */
@Named
@RequestScoped
public class FirmsView extends Sought {

    private static final String TRUTH = "true|false";

    @Inject
    private FirmRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private String form;
    private String organised;
    private String eligible;
    private Rows<FirmView.Row> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(page -> register.list(filter(), page));
    }

    /** Drops what means nothing, once it has been taken from the address. */
    public void check() {
        keepRegion(asked);
        form = asked.kept("partyForm", form, Asked.of(PartyForm.values()));
        organised = asked.kept("organised", organised, value -> value.matches(TRUTH));
        eligible = asked.kept("eligible", eligible, value -> value.matches(TRUTH));
    }

    private FirmRegister.Filter filter() {
        return new FirmRegister.Filter(
                getText(),
                getRegion(),
                form == null ? null : PartyForm.valueOf(form),
                organised == null ? null : Boolean.valueOf(organised),
                eligible == null ? null : Boolean.valueOf(eligible));
    }

    public Rows<FirmView.Row> getRows() {
        return rows;
    }

    public List<SelectItem> getForms() {
        return choices.of(PartyForm.values());
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getOrganised() {
        return organised;
    }

    public void setOrganised(String organised) {
        this.organised = organised;
    }

    public String getEligible() {
        return eligible;
    }

    public void setEligible(String eligible) {
        this.eligible = eligible;
    }
}
