package ziyang.estates.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ziyang.estates.base.BusinessError;
import ziyang.estates.meeting.Matter;
import ziyang.estates.meeting.MatterDraft;
import ziyang.estates.meeting.MatterRegister;
import ziyang.estates.meeting.MatterService;
import ziyang.estates.meeting.MatterView;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Permission;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.door.Notices;
import ziyang.estates.web.layout.Sent;

/** Raising a matter, or putting one better as long as it waits. */
@Named
@RequestScoped
public class MatterEdit {

    @Inject
    private MatterService matters;

    @Inject
    private MatterRegister register;

    @Inject
    private Notices notices;

    private long id;
    private int seen;
    private String region;
    private String title;
    private String text;
    private String estate;
    private boolean petition;
    private String petitioner;

    @PostConstruct
    void open() {
        Identity.require(Permission.MATTER_RAISE);
        id = Download.number(Faces.getRequestParameter("id"));
        estate = Faces.getRequestParameter("estate");
        if (id != 0) {
            fill(register.get(id));
        }
    }

    private void fill(MatterView matter) {
        if (!matter.verbs().contains(MatterView.Verb.CHANGE) && !Sent.beingTaken()) {
            throw BusinessError.illegalStep("matter.state", matter.state());
        }
        seen = matter.version();
        region = matter.place().regionCode();
        title = matter.title();
        text = matter.text();
        estate = matter.estate() == null ? null : matter.estate().code();
        petition = matter.kind() == Matter.Kind.PETITION;
        petitioner = matter.petitioner();
    }

    /** Saves and goes on to the matter. */
    public String save() {
        MatterDraft draft = new MatterDraft(region, title, text, estate, petition, petition ? petitioner : null);
        Long saved = notices.attempt(() -> save(draft), id == 0 ? "matter.raised" : "matter.saved");
        return saved == null ? null : "/meeting/matter?faces-redirect=true&id=" + saved;
    }

    private long save(MatterDraft draft) {
        if (id == 0) {
            return matters.raise(draft);
        }
        matters.change(id, seen, draft);
        return id;
    }

    public boolean isFresh() {
        return id == 0;
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

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public boolean isPetition() {
        return petition;
    }

    public void setPetition(boolean petition) {
        this.petition = petition;
    }

    public String getPetitioner() {
        return petitioner;
    }

    public void setPetitioner(String petitioner) {
        this.petitioner = petitioner;
    }
}
