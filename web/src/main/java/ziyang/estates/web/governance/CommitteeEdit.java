package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.CommitteeService;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;

/** Beginning the way of a committee, or entering one that was filed before. */
@Named
@RequestScoped
public class CommitteeEdit {

    @Inject
    private CommitteeService committees;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final CommitteeForm form = new CommitteeForm();

    /** An estate that the address names is filled in. */
    @PostConstruct
    void open() {
        form.setEstate(Faces.getRequestParameter("estate"));
        form.setDay(LocalDate.now(clock));
    }

    public String begin() {
        return to(notices.attempt(
                () -> committees.begin(form.getEstate(), form.getKind(), form.getDay()), "committee.begun"));
    }

    public String enrol() {
        return to(notices.attempt(
                () -> committees.enrol(form.getEstate(), form.getKind(), form.enrolment()), "committee.enrolled"));
    }

    private static String to(Long id) {
        return id == null ? null : "/governance/committee?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getKinds() {
        return choices.of(CommitteeKind.values());
    }

    public CommitteeForm getForm() {
        return form;
    }
}
