package ziyang.estates.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.AssessmentService;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.assessment.SchemeService;
import ziyang.estates.assessment.SchemeState;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Rows;

/** The list of assessments, and starting one. */
@Named
@RequestScoped
public class AssessmentsView {

    @Inject
    private AssessmentRegister register;

    @Inject
    private AssessmentService assessments;

    @Inject
    private SchemeService schemes;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    private Rows<AssessmentView.Head> rows;
    private Long scheme;
    private Integer year;
    private LocalDate asOf;
    private LocalDate selfDue;

    @PostConstruct
    void open() {
        rows = new Rows<>(register::list);
    }

    /** Starts it with every street and goes on to it; the figures are those of the year's last day unless another is named. */
    public String start() {
        LocalDate day = asOf == null ? LocalDate.of(year, 12, 31) : asOf;
        AssessmentService.Start start = new AssessmentService.Start(scheme, year, day, selfDue, List.of());
        Long started = notices.attempt(() -> assessments.start(start), "assessment.started");
        return started == null ? null : "/assessment/assessment?faces-redirect=true&id=" + started;
    }

    /** Issued editions. */
    public List<SelectItem> getSchemes() {
        return schemes.list().stream()
                .filter(one -> one.state() == SchemeState.ISSUED)
                .map(one -> new SelectItem(one.id(), one.edition() + " · " + one.validFrom() + " · " + one.name()))
                .toList();
    }

    public List<Integer> getYears() {
        return choices.getYears();
    }

    public Rows<AssessmentView.Head> getRows() {
        return rows;
    }

    public Long getScheme() {
        return scheme;
    }

    public void setScheme(Long scheme) {
        this.scheme = scheme;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public LocalDate getSelfDue() {
        return selfDue;
    }

    public void setSelfDue(LocalDate selfDue) {
        this.selfDue = selfDue;
    }
}
