package ziyang.estates.web.governance;

import java.time.LocalDate;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.CommitteeStage;
import ziyang.estates.governance.CommitteeTerm;
import ziyang.estates.governance.Enrolment;

/** A step of a committee, or its filing, or one that was filed before, in a form. */
public class CommitteeForm {

    private String estate;
    private CommitteeKind kind = CommitteeKind.OWNERS;
    private CommitteeStage stage;
    private LocalDate day;
    private String note;
    private LocalDate electedOn;
    private LocalDate filedOn;
    private Integer members;
    private String chair;
    private LocalDate termStart;
    private LocalDate termEnd;

    CommitteeTerm term() {
        return new CommitteeTerm(members, chair, termStart, termEnd);
    }

    Enrolment enrolment() {
        return new Enrolment(electedOn, filedOn, term());
    }

    public String getEstate() {
        return estate;
    }

    public void setEstate(String estate) {
        this.estate = estate;
    }

    public CommitteeKind getKind() {
        return kind;
    }

    public void setKind(CommitteeKind kind) {
        this.kind = kind;
    }

    public CommitteeStage getStage() {
        return stage;
    }

    public void setStage(CommitteeStage stage) {
        this.stage = stage;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getElectedOn() {
        return electedOn;
    }

    public void setElectedOn(LocalDate electedOn) {
        this.electedOn = electedOn;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public Integer getMembers() {
        return members;
    }

    public void setMembers(Integer members) {
        this.members = members;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public LocalDate getTermStart() {
        return termStart;
    }

    public void setTermStart(LocalDate termStart) {
        this.termStart = termStart;
    }

    public LocalDate getTermEnd() {
        return termEnd;
    }

    public void setTermEnd(LocalDate termEnd) {
        this.termEnd = termEnd;
    }
}
