package ziyang.estates.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.assessment.SchemeService;
import ziyang.estates.assessment.SchemeView;

/** The editions of the detailed rules. */
@Named
@RequestScoped
public class SchemesView {

    @Inject
    private SchemeService schemes;

    private List<SchemeView.Head> rows;

    @PostConstruct
    void open() {
        rows = schemes.list();
    }

    public List<SchemeView.Head> getRows() {
        return rows;
    }
}
