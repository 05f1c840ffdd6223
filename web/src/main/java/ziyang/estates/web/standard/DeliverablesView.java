package ziyang.estates.web.standard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ziyang.estates.standard.DeliverableTrack;
import ziyang.estates.standard.EditionState;
import ziyang.estates.standard.StandardRegister;

/** What the plan asks for, to its publication. */
@Named
@RequestScoped
public class DeliverablesView {

    @Inject
    private StandardRegister register;

    private List<DeliverableTrack> rows;

    @PostConstruct
    void open() {
        rows = register.deliverables();
    }

    public List<DeliverableTrack> getRows() {
        return rows;
    }

    /** How far one of them has come; null while nobody has begun. */
    public EditionState state(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(DeliverableTrack::state)
                .orElse(null);
    }

    public long getPublished() {
        return rows.stream()
                .filter(row -> row.state() == EditionState.PUBLISHED)
                .count();
    }

    /** Begun and not published. */
    public long getUnderWay() {
        return rows.stream()
                .filter(row -> row.state() != null && row.state() != EditionState.PUBLISHED)
                .count();
    }
}
