package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;

/** 环境和物业管理委员会 in a community's residents' committee (资府办发〔2020〕72号 三（一）3). */
@Entity
@Table(name = "environment_committee")
public class EnvironmentCommittee extends Persistent {

    @ManyToOne(optional = false)
    private Region community;

    @Enumerated(EnumType.STRING)
    private EnvironmentState state;

    private LocalDate establishedOn;
    private Integer members;
    private String duties;
    private boolean demonstration;

    protected EnvironmentCommittee() {}

    EnvironmentCommittee(Region community) {
        if (community.getLevel() != Region.Level.COMMUNITY) {
            throw BusinessError.field("community", "environment.community", community.getName());
        }
        this.community = community;
    }

    /** @throws BusinessError {@code environment.established} when it is established without a day or on a day to come */
    EnvironmentCommittee take(EnvironmentDraft draft, LocalDate today) {
        boolean established = draft.state() == EnvironmentState.ESTABLISHED;
        boolean future = draft.establishedOn() != null && draft.establishedOn().isAfter(today);
        if (established && draft.establishedOn() == null || future) {
            throw BusinessError.field("establishedOn", "environment.established");
        }
        state = draft.state();
        establishedOn = draft.establishedOn();
        members = draft.members();
        duties = draft.duties() == null || draft.duties().isBlank()
                ? null
                : draft.duties().strip();
        return this;
    }

    /** The committee in the form in which it is entered. */
    EnvironmentDraft draft() {
        return new EnvironmentDraft(state, establishedOn, members, duties);
    }

    EnvironmentCommittee markDemonstration() {
        demonstration = true;
        return this;
    }

    public Region getCommunity() {
        return community;
    }

    public EnvironmentState getState() {
        return state;
    }

    public LocalDate getEstablishedOn() {
        return establishedOn;
    }

    public Integer getMembers() {
        return members;
    }

    public String getDuties() {
        return duties;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public String called() {
        return community.getName();
    }
}
