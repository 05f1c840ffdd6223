package ziyang.estates.estate;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ziyang.estates.base.BusinessError;
import ziyang.estates.region.Region;

/** 小区, the master record. */
@Entity
public class Estate extends EstateFacts {

    private String code;
    private String initials;

    @ElementCollection
    @CollectionTable(name = "estate_former_name", joinColumns = @JoinColumn(name = "estate_id"))
    @Column(name = "name")
    private Set<String> formerNames = new TreeSet<>();

    @ManyToOne
    @JoinColumn(name = "merged_into_id")
    private Estate mergedInto;

    private LocalDate mergedOn;
    private boolean demonstration;

    protected Estate() {}

    /**
     * @param holdsFrom first day on which the portal counts it
     * @throws BusinessError {@code estate.change.future} for a day to come, {@code estate.from.built} for one before it was built
     */
    public Estate(String code, EstateDraft draft, Region community, LocalDate holdsFrom, LocalDate today) {
        this.code = code.strip();
        take(draft, community, today);
        if (holdsFrom.isAfter(today)) {
            throw BusinessError.field("from", "estate.change.future");
        }
        if (getBuiltYear() != null && holdsFrom.getYear() < getBuiltYear()) {
            throw BusinessError.field("from", "estate.from.built", getBuiltYear());
        }
        holdFrom(holdsFrom);
        initials = Initials.of(getName());
    }

    /**
     * Changes the facts from a day on. On the very day from which the present ones hold it is a correction: those never held, and only
     * the audit remembers them.
     *
     * @return what was so until the day before, empty for a correction or when nothing changes
     * @throws BusinessError {@code estate.merged} after a merge, {@code estate.change.early} for a day before the present facts began,
     *     {@code estate.change.future} for a day to come
     */
    Optional<EstateRevision> change(
            EstateDraft draft, Region community, LocalDate from, String reason, LocalDate today) {
        mustStandAlone();
        if (from.isBefore(getHoldsFrom())) {
            throw BusinessError.field("from", "estate.change.early", getHoldsFrom());
        }
        if (from.isAfter(today)) {
            throw BusinessError.field("from", "estate.change.future");
        }
        EstateDraft before = draft();
        String called = getName();
        boolean later = from.isAfter(getHoldsFrom());
        EstateRevision was = later ? new EstateRevision(this, from.minusDays(1), reason) : null;
        take(draft, community, today);
        if (before.equals(draft())) {
            return Optional.empty();
        }
        if (!called.equals(getName())) {
            initials = Initials.of(getName());
            formerNames.add(called);
            formerNames.remove(getName());
        }
        holdFrom(from);
        return Optional.ofNullable(was);
    }

    /**
     * Turns out to be the same estate as another one, which goes on under its own code; this one's names lead there.
     *
     * @throws BusinessError {@code estate.merge.self}, {@code estate.merged}
     */
    void mergeInto(Estate other, LocalDate day) {
        mustStandAlone();
        other.mustStandAlone();
        if (equals(other)) {
            throw BusinessError.field("into", "estate.merge.self");
        }
        mergedInto = other;
        mergedOn = day;
        other.formerNames.addAll(formerNames);
        if (!other.getName().equals(getName())) {
            other.formerNames.add(getName());
        }
        other.formerNames.remove(other.getName());
    }

    void mustStandAlone() {
        if (mergedInto != null) {
            throw BusinessError.illegalStep("estate.merged", getName(), mergedInto.getName(), mergedInto.code);
        }
    }

    Estate markDemonstration() {
        demonstration = true;
        return this;
    }

    public String getCode() {
        return code;
    }

    public String getInitials() {
        return initials;
    }

    public Set<String> getFormerNames() {
        return formerNames;
    }

    public Estate getMergedInto() {
        return mergedInto;
    }

    public LocalDate getMergedOn() {
        return mergedOn;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
