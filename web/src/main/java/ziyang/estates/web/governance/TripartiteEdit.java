package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import ziyang.estates.governance.TripartiteDraft;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.governance.TripartiteService;
import ziyang.estates.governance.TripartiteView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;

/** Recording a meeting of three parties, or correcting the record with a reason. */
@Named
@ViewScoped
public class TripartiteEdit implements Serializable {

    private static final int MATTERS = 2;

    @Inject
    private TripartiteRegister register;

    @Inject
    private TripartiteService service;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final List<MatterForm> matters = new ArrayList<>();
    private long id;
    private int seen;
    private String estate;
    private LocalDate heldOn;
    private String place;
    private String chair;
    private String partyMembers;
    private String committeeMembers;
    private String firmMembers;
    private String others;
    private String reason;

    /** Reads the record that the address names, or begins one of the estate that it names. */
    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        if (isFresh()) {
            estate = Faces.getRequestParameter("estate");
            heldOn = LocalDate.now(clock);
        } else {
            fill(register.get(id));
        }
        while (matters.size() < MATTERS) {
            matters.add(new MatterForm());
        }
    }

    private void fill(TripartiteView view) {
        seen = view.version();
        estate = view.facts().estateCode();
        heldOn = view.facts().heldOn();
        place = view.facts().place();
        chair = view.facts().chair();
        partyMembers = view.facts().partyMembers();
        committeeMembers = view.facts().committeeMembers();
        firmMembers = view.facts().firmMembers();
        others = view.others();
        view.matters().forEach(matter -> matters.add(MatterForm.of(matter)));
    }

    public void add() {
        matters.add(new MatterForm());
    }

    public String save() {
        Long saved = notices.attempt(this::write, "tripartite.saved");
        return saved == null ? null : "/governance/tripartite?faces-redirect=true&id=" + saved;
    }

    private Long write() {
        List<TripartiteDraft.Matter> drafts = matters.stream()
                .filter(matter -> !matter.blank())
                .map(MatterForm::draft)
                .toList();
        TripartiteDraft draft =
                new TripartiteDraft(heldOn, place, chair, partyMembers, committeeMembers, firmMembers, others, drafts);
        if (isFresh()) {
            return service.record(estate, draft);
        }
        service.correct(id, seen, draft, reason);
        return id;
    }

    public boolean isFresh() {
        return id == 0;
    }

    public long getId() {
        return id;
    }

    public List<MatterForm> getMatters() {
        return matters;
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getPartyMembers() {
        return partyMembers;
    }

    public void setPartyMembers(String partyMembers) {
        this.partyMembers = partyMembers;
    }

    public String getCommitteeMembers() {
        return committeeMembers;
    }

    public void setCommitteeMembers(String committeeMembers) {
        this.committeeMembers = committeeMembers;
    }

    public String getFirmMembers() {
        return firmMembers;
    }

    public void setFirmMembers(String firmMembers) {
        this.firmMembers = firmMembers;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
