package ziyang.estates.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;
import ziyang.estates.governance.PartyLevel;
import ziyang.estates.governance.PartyRegister;
import ziyang.estates.governance.PartyService;
import ziyang.estates.governance.PartyView;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** One party organisation: what it covers, what stands below it, and its end. */
@Named
@RequestScoped
public class PartyDetail {

    @Inject
    private PartyRegister register;

    @Inject
    private PartyService parties;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private long id;
    private int seen;
    private PartyView party;
    private String estate;
    private LocalDate from;
    private LocalDate day;

    @PostConstruct
    void open() {
        id = Download.number(Faces.getRequestParameter("id"));
        from = LocalDate.now(clock);
        day = from;
        read();
    }

    private void read() {
        party = register.get(id);
        seen = party.version();
    }

    public String cover() {
        return again(notices.attempt(() -> parties.cover(id, seen, estate, from), "party.covered"));
    }

    public String uncover() {
        return again(notices.attempt(() -> parties.uncover(id, seen, estate, day), "party.uncovered"));
    }

    public String dissolve() {
        return again(notices.attempt(() -> parties.dissolve(id, seen, day), "party.dissolved"));
    }

    private String again(boolean done) {
        if (done) {
            return "/governance/organisation?faces-redirect=true&id=" + id;
        }
        read();
        return null;
    }

    public boolean isChangeable() {
        return Sent.beingTaken() || party.mayChange();
    }

    /** Whether it may cover estates: only one of an estate does. */
    public boolean isCovering() {
        return isChangeable() && party.facts().level() == PartyLevel.ESTATE;
    }

    public PartyView getParty() {
        return party;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
