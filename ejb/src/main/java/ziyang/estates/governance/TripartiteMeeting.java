package ziyang.estates.governance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Time;
import ziyang.estates.estate.Estate;

/** A meeting of the three parties of an estate (三方联席会议): party organisation, committee and managing firm. */
@Entity
@Table(name = "tripartite_meeting")
public class TripartiteMeeting extends Persistent {

    /** A meeting of fewer parties than this is none of three parties. */
    private static final int LEAST = 2;

    @ManyToOne(optional = false)
    private Estate estate;

    private LocalDate heldOn;
    private String place;
    private String chair;
    private String partyMembers;
    private String committeeMembers;
    private String firmMembers;
    private String others;
    private String recordedBy;
    private Instant recordedAt;
    private String correction;
    private String correctedBy;
    private Instant correctedAt;
    private boolean demonstration;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<TripartiteMatter> matters = new ArrayList<>();

    protected TripartiteMeeting() {}

    /** @throws BusinessError as {@link #correct}, without a reason */
    TripartiteMeeting(Estate estate, TripartiteDraft draft, CommitteeStep.Writer writer) {
        this.estate = estate;
        this.recordedBy = writer.name();
        this.recordedAt = writer.at();
        take(draft, writer);
    }

    /**
     * Rule T2: corrected with a reason, until its last day.
     *
     * @param days after the day of the record on which it can still be corrected
     * @throws BusinessError {@code tripartite.closed} after that; {@code tripartite.future}, {@code tripartite.parties} when fewer than
     *     two parties took part, {@code tripartite.doer}, {@code tripartite.due}; {@code tripartite.done} for a matter that has been done
     */
    void correct(TripartiteDraft draft, String reason, int days, CommitteeStep.Writer writer) {
        LocalDate last = correctableUntil(days);
        if (Time.dayOf(writer.at()).isAfter(last)) {
            throw BusinessError.illegalStep("tripartite.closed", last);
        }
        take(draft, writer);
        correction = reason.strip();
        correctedBy = writer.name();
        correctedAt = writer.at();
    }

    LocalDate correctableUntil(int days) {
        return Time.dayOf(recordedAt).plusDays(days);
    }

    private void take(TripartiteDraft draft, CommitteeStep.Writer writer) {
        if (draft.heldOn().isAfter(Time.dayOf(writer.at()))) {
            throw BusinessError.field("heldOn", "tripartite.future");
        }
        if (draft.parties() < LEAST) {
            throw BusinessError.invalid("tripartite.parties");
        }
        heldOn = draft.heldOn();
        place = draft.place().strip();
        chair = draft.chair().strip();
        partyMembers = bare(draft.partyMembers());
        committeeMembers = bare(draft.committeeMembers());
        firmMembers = bare(draft.firmMembers());
        others = bare(draft.others());
        replace(draft.matters());
    }

    /** Matters keep their identity by id; one that has been done stays as it is. */
    private void replace(List<TripartiteDraft.Matter> drafts) {
        Map<Long, TripartiteMatter> known = new HashMap<>();
        matters.forEach(one -> known.put(one.getId(), one));
        List<TripartiteMatter> next = new ArrayList<>();
        for (TripartiteDraft.Matter draft : drafts) {
            TripartiteMatter matter = draft.id() == null ? new TripartiteMatter(this) : known.remove(draft.id());
            if (matter == null) {
                throw BusinessError.missing("TripartiteMatter", draft.id());
            }
            next.add(matter.take(draft, next.size() + 1));
        }
        known.values().forEach(TripartiteMatter::mustBeOpen);
        matters.removeIf(one -> !next.contains(one));
        next.stream().filter(one -> !matters.contains(one)).forEach(matters::add);
    }

    static String bare(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The parties that took no part. */
    public Set<Standing.Party> absent() {
        Set<Standing.Party> absent = EnumSet.noneOf(Standing.Party.class);
        if (partyMembers == null) {
            absent.add(Standing.Party.PARTY_ORGANISATION);
        }
        if (committeeMembers == null) {
            absent.add(Standing.Party.COMMITTEE);
        }
        if (firmMembers == null) {
            absent.add(Standing.Party.MANAGEMENT);
        }
        return absent;
    }

    /** Moves to the estate that its own turned out to be. */
    void moveTo(Estate into) {
        estate = into;
    }

    TripartiteMeeting markDemonstration() {
        demonstration = true;
        return this;
    }

    public Estate getEstate() {
        return estate;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public String getPlace() {
        return place;
    }

    public String getChair() {
        return chair;
    }

    public String getPartyMembers() {
        return partyMembers;
    }

    public String getCommitteeMembers() {
        return committeeMembers;
    }

    public String getFirmMembers() {
        return firmMembers;
    }

    public String getOthers() {
        return others;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getCorrection() {
        return correction;
    }

    public String getCorrectedBy() {
        return correctedBy;
    }

    public Instant getCorrectedAt() {
        return correctedAt;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<TripartiteMatter> getMatters() {
        return matters;
    }

    @Override
    public String called() {
        return estate.getName() + " " + heldOn;
    }
}
