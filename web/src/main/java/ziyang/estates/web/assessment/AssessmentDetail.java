package ziyang.estates.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.AssessmentService;
import ziyang.estates.assessment.AssessmentVerb;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One assessment: streets and items, the ranking, and the steps that the reader may take. */
@Named
@RequestScoped
public class AssessmentDetail {

    @Inject
    private AssessmentRegister register;

    @Inject
    private AssessmentService assessments;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private String reason;
    private boolean checked;
    private AssessmentView assessment;
    private List<AssessmentRegister.Drift> drift = List.of();

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        read();
        checked = Boolean.parseBoolean(Faces.getRequestParameter("check")) && !assessment.live();
        if (checked) {
            drift = register.drift(id);
        }
    }

    private void read() {
        assessment = register.get(id);
        seen = assessment.head().version();
    }

    public String review() {
        return again(notices.attempt(() -> assessments.review(id, seen), "assessment.reviewing"));
    }

    public String announce() {
        return again(notices.attempt(() -> assessments.announce(id, seen), "assessment.announced"));
    }

    public String takeBack() {
        return again(notices.attempt(() -> assessments.takeBack(id, seen, reason), "assessment.taken-back"));
    }

    public String finish() {
        return again(notices.attempt(() -> assessments.finish(id, seen), "assessment.final"));
    }

    public String correct() {
        Long next = notices.attempt(() -> assessments.correct(id, seen, reason), "assessment.correcting");
        return next == null ? again(false) : page(next);
    }

    /** To the same page by a fresh request; after a refusal the page stays and shows the record as it now is. */
    private String again(boolean done) {
        if (done) {
            return page(id);
        }
        read();
        return null;
    }

    private static String page(long id) {
        return "/assessment/assessment?faces-redirect=true&id=" + id;
    }

    /** @param verb the name of an {@link AssessmentVerb} */
    public boolean may(String verb) {
        return Sent.beingTaken() || assessment.verbs().contains(AssessmentVerb.valueOf(verb));
    }

    /** Whether there is a step for the reader. */
    public boolean isMovable() {
        return Sent.beingTaken() || !assessment.verbs().isEmpty();
    }

    public AssessmentView getAssessment() {
        return assessment;
    }

    public List<AssessmentRegister.Drift> getDrift() {
        return drift;
    }

    /** The figures were taken again just now. */
    public boolean isChecked() {
        return checked;
    }

    public long getId() {
        return id;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
