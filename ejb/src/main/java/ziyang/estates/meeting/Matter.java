package ziyang.estates.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/**
 * Something that no single unit can settle (待协调事项): it waits in the tray of a street, an area or the city until a joint meeting has
 * decided on it.
 */
@Entity
public class Matter extends Persistent {

    /** 自提、业主诉求、业务推送. */
    public enum Kind {
        OWN,
        PETITION,
        SOURCE
    }

    private String number;
    private String title;
    private String text;
    private String petitioner;
    private String source;
    private String sourceKey;
    private String sourcePage;
    private LocalDate raisedOn;
    private boolean demonstration;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private MatterState state = MatterState.WAITING;

    @ManyToOne(optional = false)
    @JoinColumn(name = "raised_by_id")
    private Unit raisedBy;

    @ManyToOne(optional = false)
    @JoinColumn(name = "raised_in_id")
    private Region raisedIn;

    @ManyToOne(optional = false)
    private Region region;

    @ManyToOne
    private Estate estate;

    @OneToMany(mappedBy = "matter", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<MatterEntry> trail = new ArrayList<>();

    protected Matter() {}

    Matter(String number, Region region, Unit raisedBy, LocalDate raisedOn) {
        this.number = number;
        this.raisedIn = region;
        this.region = region;
        this.raisedBy = raisedBy;
        this.raisedOn = raisedOn;
        this.kind = Kind.OWN;
    }

    /** Its words; they may be put better as long as it waits. */
    Matter word(String title, String text, Estate estate) {
        mustWait();
        this.title = title.strip();
        this.text = text == null || text.isBlank() ? null : text.strip();
        this.estate = estate;
        return this;
    }

    Matter petitionOf(String petitioner) {
        this.kind = Kind.PETITION;
        this.petitioner = petitioner == null || petitioner.isBlank() ? null : petitioner.strip();
        return this;
    }

    Matter from(String source, String key, String page) {
        this.kind = Kind.SOURCE;
        this.source = source;
        this.sourceKey = key;
        this.sourcePage = page;
        return this;
    }

    /** It stands on the agenda of a meeting of the region in whose tray it waits. */
    void select(JointMeeting meeting) {
        if (!meeting.getRegion().equals(region)) {
            throw BusinessError.illegalStep("matter.elsewhere", title, region.getName());
        }
        move(MatterState.SCHEDULED);
    }

    /** Back into the tray: taken off the agenda, carried over, or raised again after it was settled. */
    void await() {
        move(MatterState.WAITING);
    }

    void settle() {
        move(MatterState.SETTLED);
    }

    void withdraw() {
        move(MatterState.WITHDRAWN);
    }

    /** Into another region's tray, up (提级) or down again (退回). */
    void hand(Region to) {
        mustWait();
        region = to;
    }

    void note(MatterEntry entry) {
        trail.add(entry);
    }

    void markDemonstration() {
        demonstration = true;
    }

    private void mustWait() {
        if (state != MatterState.WAITING) {
            throw BusinessError.illegalStep("matter.state", state);
        }
    }

    private void move(MatterState to) {
        if (!state.next().contains(to)) {
            throw BusinessError.illegalStep("matter.step", state, to);
        }
        state = to;
    }

    public String getNumber() {
        return number;
    }

    public Kind getKind() {
        return kind;
    }

    public MatterState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    /** Whose petition it is: told to nobody but those who settle it (个人信息保护法 §25). */
    public String getPetitioner() {
        return petitioner;
    }

    /** The {@link AgendaSource} it comes from, null for one's own. */
    public String getSource() {
        return source;
    }

    public String getSourceKey() {
        return sourceKey;
    }

    /** Address of the record it comes from, below the portal's root. */
    public String getSourcePage() {
        return sourcePage;
    }

    public LocalDate getRaisedOn() {
        return raisedOn;
    }

    public Unit getRaisedBy() {
        return raisedBy;
    }

    /** Where it was raised; {@link #getRegion} is where it waits now. */
    public Region getRaisedIn() {
        return raisedIn;
    }

    public Region getRegion() {
        return region;
    }

    public Estate getEstate() {
        return estate;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<MatterEntry> getTrail() {
        return trail;
    }

    @Override
    public String called() {
        return number;
    }
}
