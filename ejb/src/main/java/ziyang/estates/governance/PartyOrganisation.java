package ziyang.estates.governance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;
import ziyang.estates.region.Region;

/** A party organisation of a street, a community or of estates. */
@Entity
@Table(name = "party_organisation")
public class PartyOrganisation extends Persistent {

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private PartyLevel level;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    @ManyToOne
    private PartyOrganisation parent;

    @ManyToOne(optional = false)
    private Region region;

    private String secretary;
    private Integer members;
    private LocalDate establishedOn;
    private LocalDate endedOn;
    private boolean demonstration;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("fromDay, id")
    private List<PartyCoverage> coverages = new ArrayList<>();

    protected PartyOrganisation() {}

    public PartyOrganisation(String code, PartyDraft draft, PartyOrganisation parent, Region region, LocalDate today) {
        this.code = code;
        level = draft.level();
        take(draft, parent, region, today);
    }

    /** Changes what is known of it; its level stays, for what hangs on it depends on that. */
    void change(PartyDraft draft, PartyOrganisation parent, Region region, LocalDate today) {
        mustBeActive();
        if (draft.level() != level) {
            throw BusinessError.field("level", "party.level.fixed", level);
        }
        take(draft, parent, region, today);
    }

    private void take(PartyDraft draft, PartyOrganisation parent, Region region, LocalDate today) {
        if (!level.standsBelow(parent == null ? null : parent.level)) {
            throw BusinessError.field("parent", "party.parent", level);
        }
        if (region.getLevel() != level.place()) {
            throw BusinessError.field("region", "party.region", level, level.place());
        }
        if (draft.establishedOn().isAfter(today)) {
            throw BusinessError.field("establishedOn", "party.future");
        }
        if (coverages.stream().anyMatch(one -> one.getFromDay().isBefore(draft.establishedOn()))) {
            throw BusinessError.field("establishedOn", "party.established.late");
        }
        this.name = draft.name().strip();
        this.kind = draft.kind();
        this.parent = parent;
        this.region = region;
        this.secretary = blank(draft.secretary());
        this.members = draft.members();
        this.establishedOn = draft.establishedOn();
    }

    /** The organisation in the form in which it is entered. */
    PartyDraft draft() {
        Long above = parent == null ? null : parent.getId();
        return new PartyDraft(name, level, kind, above, region.getCode(), secretary, members, establishedOn);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Covers an estate from a day on.
     *
     * @throws BusinessError {@code party.cover.level}, {@code party.cover.early}, {@code party.cover.twice}, {@code party.ended}
     */
    void cover(Estate estate, LocalDate from) {
        mustBeActive();
        if (level != PartyLevel.ESTATE) {
            throw BusinessError.invalid("party.cover.level");
        }
        if (from.isBefore(establishedOn)) {
            throw BusinessError.field("from", "party.cover.early", establishedOn);
        }
        if (coverages.stream().anyMatch(one -> one.getEstate().equals(estate) && one.reaches(from))) {
            throw BusinessError.field("estate", "party.cover.twice", estate.getName());
        }
        coverages.add(new PartyCoverage(this, estate, from));
    }

    /**
     * Covers an estate until a day and no longer.
     *
     * @throws BusinessError {@code party.uncover} when it does not cover it
     */
    void uncover(Estate estate, LocalDate last) {
        coverages.stream()
                .filter(one -> one.getEstate().equals(estate) && one.getToDay() == null)
                .findFirst()
                .orElseThrow(() -> BusinessError.field("estate", "party.uncover", estate.getName()))
                .endOn(last);
    }

    /** Is dissolved; the day is the last on which it covers anything. */
    void dissolve(LocalDate last) {
        mustBeActive();
        if (last.isBefore(establishedOn)) {
            throw BusinessError.field("day", "party.cover.early", establishedOn);
        }
        coverages.removeIf(one -> one.getFromDay().isAfter(last));
        coverages.stream().filter(one -> one.reaches(last.plusDays(1))).forEach(one -> one.endOn(last));
        endedOn = last;
    }

    /** Takes along what covered an estate that turned out to be another; days that are covered already are not covered twice. */
    void follow(PartyCoverage coverage, Estate into) {
        boolean known = coverages.stream().anyMatch(one -> one.getEstate().equals(into) && one.overlaps(coverage));
        if (known) {
            coverages.remove(coverage);
        } else {
            coverage.moveTo(into);
        }
    }

    boolean activeOn(LocalDate day) {
        return !establishedOn.isAfter(day) && (endedOn == null || !endedOn.isBefore(day));
    }

    private void mustBeActive() {
        if (endedOn != null) {
            throw BusinessError.illegalStep("party.ended", name, endedOn);
        }
    }

    PartyOrganisation markDemonstration() {
        demonstration = true;
        return this;
    }

    /** By which sheets name it. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public PartyLevel getLevel() {
        return level;
    }

    public PartyKind getKind() {
        return kind;
    }

    public PartyOrganisation getParent() {
        return parent;
    }

    public Region getRegion() {
        return region;
    }

    public String getSecretary() {
        return secretary;
    }

    public Integer getMembers() {
        return members;
    }

    public LocalDate getEstablishedOn() {
        return establishedOn;
    }

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<PartyCoverage> getCoverages() {
        return coverages;
    }

    @Override
    public String called() {
        return name;
    }
}
