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
import ziyang.estates.governance.ClauseDocument;
import ziyang.estates.governance.ClauseDraft;
import ziyang.estates.governance.CommitteeRegister;
import ziyang.estates.governance.CommitteeService;
import ziyang.estates.governance.CommitteeStage;
import ziyang.estates.governance.CommitteeTerm;
import ziyang.estates.governance.CommitteeView;
import ziyang.estates.governance.CrossKind;
import ziyang.estates.governance.PartyLevel;
import ziyang.estates.governance.PartyRegister;
import ziyang.estates.governance.VoteMatter;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Choices;
import ziyang.estates.web.layout.Sent;

/** One committee: its way with the legal dates, its votes, who serves in it as well, and the documents of its estate. */
@Named
@RequestScoped
public class CommitteeDetail {

    @Inject
    private CommitteeRegister register;

    @Inject
    private CommitteeService committees;

    @Inject
    private PartyRegister parties;

    @Inject
    private Choices choices;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private final CommitteeForm form = new CommitteeForm();
    private final VoteForm vote = new VoteForm();
    private final CrossForm cross = new CrossForm();
    private final CrossEndForm ending = new CrossEndForm();
    private final ClauseForm clause = new ClauseForm();
    private long id;
    private int seen;
    private CommitteeView committee;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        LocalDate today = LocalDate.now(clock);
        form.setDay(today);
        vote.setHeldOn(today);
        ending.setDay(today);
        clause.setCheckedOn(today);
        read();
    }

    private void read() {
        committee = register.get(id);
        seen = committee.version();
    }

    public String step() {
        return again(notices.attempt(
                () -> committees.step(id, seen, form.getStage(), form.getDay(), form.getNote()),
                "committee.step.saved"));
    }

    public String file() {
        CommitteeTerm term = form.term();
        return again(notices.attempt(() -> committees.file(id, seen, form.getDay(), term), "committee.filed"));
    }

    public String enterVote() {
        return again(notices.attempt(
                () -> {
                    committees.vote(id, seen, vote.draft());
                },
                "committee.vote.saved"));
    }

    public String appoint() {
        return again(notices.attempt(
                () -> {
                    committees.appoint(id, seen, cross.draft());
                },
                "committee.cross.saved"));
    }

    /** Ends the cross-appointment that was chosen. */
    public String endAppointment() {
        return again(notices.attempt(
                () -> committees.endAppointment(id, seen, ending.getAppointment(), ending.getDay(), ending.getReason()),
                "committee.cross.ended"));
    }

    public String checkClause() {
        ClauseDraft draft = clause.draft();
        String estate = committee.facts().estateCode();
        return again(notices.attempt(() -> committees.checkClause(estate, draft), "committee.clause.saved"));
    }

    /** To the same page by a fresh request; after a refusal the page stays. */
    private String again(boolean done) {
        if (done) {
            return "/governance/committee?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    public boolean isChangeable() {
        return Sent.beingTaken() || committee.mayChange();
    }

    /** Whether a step other than filing may follow. */
    public boolean isMovable() {
        return Sent.beingTaken() || committee.mayChange() && !getNextStages().isEmpty();
    }

    public boolean isFileable() {
        return Sent.beingTaken() || committee.mayChange() && committee.facts().stage() == CommitteeStage.FIRST_MEETING;
    }

    /** Somebody can serve in it only once it has been elected and filed. */
    public boolean isAppointable() {
        return Sent.beingTaken() || committee.mayChange() && committee.facts().termStart() != null;
    }

    /** Whether anybody's cross-appointment can be ended. */
    public boolean isEndable() {
        return isAppointable() && !getServing().isEmpty();
    }

    /** Who serves today or from a day to come on; everybody while the form is taken in. */
    public List<SelectItem> getServing() {
        LocalDate today = LocalDate.now(clock);
        return committee.appointments().stream()
                .filter(one -> Sent.beingTaken() || one.to() == null || one.to().isAfter(today))
                .filter(one -> Sent.beingTaken() || one.endReason() == null)
                .map(one -> new SelectItem(one.id(), one.person() + " " + one.committeeOffice()))
                .toList();
    }

    /** Every stage while the form is taken in, so that a refusal can say what the present one is. */
    public List<SelectItem> getNextStages() {
        CommitteeStage[] next = Sent.beingTaken()
                ? CommitteeStage.values()
                : committee.next().stream()
                        .filter(stage -> stage != CommitteeStage.FILED
                                || committee.facts().stage().aside())
                        .toArray(CommitteeStage[]::new);
        return choices.of(next);
    }

    public List<SelectItem> getMatters() {
        return choices.of(VoteMatter.values());
    }

    public List<SelectItem> getCrossKinds() {
        return choices.of(CrossKind.values());
    }

    public List<SelectItem> getDocuments() {
        return choices.of(ClauseDocument.values());
    }

    /** Organisations of estates in the committee's community. */
    public List<SelectItem> getOrganisations() {
        String community = committee.facts().communityCode();
        return parties.tree(new PartyRegister.Filter(null, community, PartyLevel.ESTATE, null, true)).stream()
                .map(row -> new SelectItem(row.id(), row.name()))
                .toList();
    }

    /** How a stage looks. */
    public String tone(CommitteeStage of) {
        return Tones.of(of);
    }

    public CommitteeView getCommittee() {
        return committee;
    }

    public CommitteeForm getForm() {
        return form;
    }

    public VoteForm getVote() {
        return vote;
    }

    public CrossForm getCross() {
        return cross;
    }

    public CrossEndForm getEnding() {
        return ending;
    }

    public ClauseForm getClause() {
        return clause;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
