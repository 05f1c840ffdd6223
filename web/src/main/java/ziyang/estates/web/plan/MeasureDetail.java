package ziyang.estates.web.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.plan.MeasureView;
import ziyang.estates.plan.MeasureView.DutyRow;
import ziyang.estates.plan.PlanService;
import ziyang.estates.plan.ProgressService;
import ziyang.estates.plan.ProgressState;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Sent;

/** One measure with its duties, and the editor for the quarterly progress of the reader's own. */
@Named
@RequestScoped
public class MeasureDetail {

    @Inject
    private PlanService plans;

    @Inject
    private ProgressService service;

    @Inject
    private Notices notices;

    @Inject
    private Choices choices;

    private MeasureView measure;
    private DutyRow own;
    private List<String> quarters = List.of();
    private String period;
    private ProgressService.Row progress;
    private Integer seen;
    private String text;
    private Integer percent;
    private String remark;

    @PostConstruct
    void open() {
        measure = plans.measure(Faces.getRequestParameter("plan"), Faces.getRequestParameter("code"));
        own = measure.duties().stream().filter(DutyRow::own).findFirst().orElse(null);
        if (own != null) {
            quarters = plans.quarters(measure.planCode());
            String asked = Faces.getRequestParameter("period");
            period = quarters.contains(asked)
                    ? asked
                    : quarters.stream().findFirst().orElse(null);
            read();
            text = progress == null ? null : progress.text();
            percent = progress == null ? null : progress.percent();
            remark = progress == null ? null : progress.remark();
        }
    }

    private void read() {
        progress = service.list(measure.planCode(), measure.code(), period, null).stream()
                .filter(row -> row.dutyId() == own.dutyId())
                .findFirst()
                .orElse(null);
        seen = progress == null ? null : progress.version();
    }

    public String save() {
        return again(notices.attempt(
                () -> {
                    write();
                },
                "progress.saved"));
    }

    /** Saves what stands in the form and hands it to the reviewer. */
    public String submit() {
        return again(notices.attempt(
                () -> {
                    long id = write();
                    service.submit(id, service.get(id).row().version());
                },
                "progress.submitted"));
    }

    private long write() {
        return service.write(own.dutyId(), period, seen, new ProgressService.Draft(text, percent, remark));
    }

    private String again(boolean done) {
        if (done) {
            return "/plan/measure?faces-redirect=true&plan=" + measure.planCode() + "&code=" + measure.code()
                    + "&period=" + period;
        }
        read();
        return null;
    }

    /** The unit still has the pen for the chosen quarter. */
    public boolean isWritable() {
        return Sent.beingTaken() || progress == null || progress.state().writable();
    }

    public boolean isReturned() {
        return progress != null && progress.state() == ProgressState.RETURNED;
    }

    public List<SelectItem> getQuarters() {
        return quarters.stream()
                .map(quarter -> new SelectItem(quarter, choices.periodWords(quarter)))
                .toList();
    }

    public MeasureView getMeasure() {
        return measure;
    }

    public DutyRow getOwn() {
        return own;
    }

    public ProgressService.Row getProgress() {
        return progress;
    }

    public String getPeriod() {
        return period;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }
}
