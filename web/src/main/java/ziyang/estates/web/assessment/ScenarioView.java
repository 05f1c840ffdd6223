package ziyang.estates.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.assessment.Scenario;
import ziyang.estates.assessment.ScenarioService;
import ziyang.estates.assessment.SchemeService;
import ziyang.estates.assessment.SchemeView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Asked;
import ziyang.estates.web.layout.Choices;

/** What an edition of the scheme would give on a year's records; by the address alone, nothing is stored. */
@Named
@RequestScoped
public class ScenarioView {

    @Inject
    private ScenarioService scenarios;

    @Inject
    private SchemeService schemes;

    @Inject
    private Asked asked;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private List<SchemeView.Head> editions = List.of();
    private long scheme;
    private int year;
    private LocalDate on;
    private Scenario scenario;

    /** Reads edition, year and day from the address; without them the latest edition on the last year. */
    public void read() {
        editions = schemes.list();
        scheme = Download.number(Faces.getRequestParameter("scheme"));
        if (editions.stream().noneMatch(one -> one.id() == scheme)) {
            scheme = editions.isEmpty() ? 0 : editions.get(0).id();
        }
        String named = asked.kept("year", Faces.getRequestParameter("year"), value -> value.matches("20[2-9]\\d"));
        year = named == null ? LocalDate.now(clock).getYear() - 1 : Integer.parseInt(named);
        on = asked.day("on", Faces.getRequestParameter("on"));
        if (scheme == 0) {
            return;
        }
        try {
            scenario = scenarios.of(scheme, year, on);
        } catch (Exception refused) {
            notices.refuse(refused);
        }
    }

    public List<SelectItem> getSchemes() {
        return editions.stream()
                .map(one -> new SelectItem(one.id(), one.edition() + " · " + one.validFrom() + " · " + one.name()))
                .toList();
    }

    public List<SelectItem> getYears() {
        return choices.getYears().stream().map(one -> new SelectItem(one)).toList();
    }

    /** Null when it was refused. */
    public Scenario getScenario() {
        return scenario;
    }

    public long getScheme() {
        return scheme;
    }

    public int getYear() {
        return year;
    }

    public String getOn() {
        return on == null ? "" : on.toString();
    }
}
