package ziyang.estates.web.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.contract.Attention;
import ziyang.estates.contract.ContractKind;
import ziyang.estates.contract.ContractRegister;
import ziyang.estates.contract.ContractStanding;
import ziyang.estates.contract.ContractView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;
import ziyang.estates.web.layout.Sought;

/** The list of contracts; the filter stands in the address. */
@Named
@RequestScoped
public class ContractsView extends Sought {

    @Inject
    private ContractRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private String kind;
    private String standing;
    private String filed;
    private String attention;
    private String firm;
    private Rows<ContractView.Row> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(page -> register.list(filter(), page));
    }

    /** Drops what means nothing, once it has been taken from the address. */
    public void check() {
        keepRegion(asked);
        kind = asked.kept("kind", kind, Asked.of(ContractKind.values()));
        standing = asked.kept("standing", standing, Asked.of(ContractStanding.values()));
        filed = asked.kept("filed", filed, value -> value.matches("true|false"));
        attention = asked.kept("attention", attention, Asked.of(Attention.values()));
    }

    private ContractRegister.Filter filter() {
        return new ContractRegister.Filter(
                getText(),
                getRegion(),
                kind == null ? null : ContractKind.valueOf(kind),
                standing == null ? null : ContractStanding.valueOf(standing),
                filed == null ? null : Boolean.valueOf(filed),
                attention == null ? null : Attention.valueOf(attention),
                firm);
    }

    public Rows<ContractView.Row> getRows() {
        return rows;
    }

    public List<SelectItem> getKinds() {
        return choices.of(ContractKind.values());
    }

    public List<SelectItem> getStandings() {
        return choices.of(ContractStanding.values());
    }

    public List<SelectItem> getAttentions() {
        return choices.of(Attention.values());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getFiled() {
        return filed;
    }

    public void setFiled(String filed) {
        this.filed = filed;
    }

    public String getAttention() {
        return attention;
    }

    public void setAttention(String attention) {
        this.attention = attention;
    }

    public String getFirm() {
        return firm;
    }

    public void setFirm(String firm) {
        this.firm = firm == null || firm.isBlank() ? null : firm;
    }
}
