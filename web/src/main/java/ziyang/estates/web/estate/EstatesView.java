package ziyang.estates.web.estate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateRegister;
import ziyang.estates.estate.EstateView;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The list of estates; the filter stands in the address, so that it can be sent to somebody. */
@Named
@RequestScoped
public class EstatesView {

    @Inject
    private EstateRegister register;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    private final EstateSearch search = new EstateSearch();
    private Rows<EstateView.Row> rows;

    @PostConstruct
    void open() {
        rows = new Rows<>(page -> register.list(search.filter(), page));
    }

    /** Drops what means nothing, once it has been taken from the address. */
    public void check() {
        search.check(asked);
    }

    public EstateSearch getSearch() {
        return search;
    }

    public Rows<EstateView.Row> getRows() {
        return rows;
    }

    public List<SelectItem> getKinds() {
        return choices.of(EstateKind.values());
    }
}
