package ziyang.estates.web.governance;

import java.math.BigDecimal;
import java.time.LocalDate;
import ziyang.estates.governance.VoteCount;
import ziyang.estates.governance.VoteDraft;
import ziyang.estates.governance.VoteMatter;

/** A vote of the owners' assembly in a form. */
public class VoteForm {

    private VoteMatter matter = VoteMatter.ELECTION;
    private String subject;
    private LocalDate heldOn;
    private Integer owners;
    private BigDecimal area;
    private Integer forOwners;
    private BigDecimal forArea;
    private Integer againstOwners;
    private BigDecimal againstArea;
    private Integer abstainedOwners = 0;
    private BigDecimal abstainedArea = BigDecimal.ZERO;

    VoteDraft draft() {
        VoteCount count = new VoteCount(
                owners, area, forOwners, forArea, againstOwners, againstArea, abstainedOwners, abstainedArea);
        return new VoteDraft(matter, subject, heldOn, count);
    }

    public VoteMatter getMatter() {
        return matter;
    }

    public void setMatter(VoteMatter matter) {
        this.matter = matter;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Integer getOwners() {
        return owners;
    }

    public void setOwners(Integer owners) {
        this.owners = owners;
    }

    public BigDecimal getArea() {
        return area;
    }

    public void setArea(BigDecimal area) {
        this.area = area;
    }

    public Integer getForOwners() {
        return forOwners;
    }

    public void setForOwners(Integer forOwners) {
        this.forOwners = forOwners;
    }

    public BigDecimal getForArea() {
        return forArea;
    }

    public void setForArea(BigDecimal forArea) {
        this.forArea = forArea;
    }

    public Integer getAgainstOwners() {
        return againstOwners;
    }

    public void setAgainstOwners(Integer againstOwners) {
        this.againstOwners = againstOwners;
    }

    public BigDecimal getAgainstArea() {
        return againstArea;
    }

    public void setAgainstArea(BigDecimal againstArea) {
        this.againstArea = againstArea;
    }

    public Integer getAbstainedOwners() {
        return abstainedOwners;
    }

    public void setAbstainedOwners(Integer abstainedOwners) {
        this.abstainedOwners = abstainedOwners;
    }

    public BigDecimal getAbstainedArea() {
        return abstainedArea;
    }

    public void setAbstainedArea(BigDecimal abstainedArea) {
        this.abstainedArea = abstainedArea;
    }
}
