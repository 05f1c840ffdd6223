package ziyang.estates.plan;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Period;
import ziyang.estates.base.Persistent;
import ziyang.estates.permission.Identity;

/** What a unit reports about one duty for one quarter, and what the reviewer said to it. */
@Entity
@Cacheable(false)
@Table(name = "duty_progress")
public class DutyProgress extends Persistent {

    @ManyToOne(optional = false)
    private Duty duty;

    private String period;
    private String text;
    private Integer percent;
    private String remark;

    @Enumerated(EnumType.STRING)
    private ProgressState state = ProgressState.DRAFT;

    private String submittedBy;
    private Instant submittedAt;
    private String returnReason;
    private String reviewedBy;
    private Instant reviewedAt;

    protected DutyProgress() {}

    /** @param quarter as {@link Plan#reportable} has let it pass */
    DutyProgress(Duty duty, Period quarter) {
        this.duty = duty;
        this.period = quarter.code();
    }

    /**
     * @param percent 0 to 100, null when the duty cannot be counted
     * @throws BusinessError {@code plan.progress.closed} when the text lies with the reviewer or is confirmed
     */
    void write(String text, Integer percent) {
        if (!state.writable()) {
            throw BusinessError.illegalStep("plan.progress.closed", state);
        }
        this.text = text;
        this.percent = percent;
    }

    /**
     * Less than a quarter ago has to be explained.
     *
     * @param before percent of the latest earlier quarter, null when there is none
     * @throws BusinessError {@code plan.progress.lower}
     */
    void explain(Integer before, String remark) {
        boolean lower = before != null && percent != null && percent < before;
        if (lower && (remark == null || remark.isBlank())) {
            throw BusinessError.field("remark", "plan.progress.lower", before, percent);
        }
        this.remark = remark;
    }

    void submit(Identity by, Instant now) {
        move(ProgressState.SUBMITTED);
        submittedBy = by.username();
        submittedAt = now;
    }

    /** @throws BusinessError {@code plan.progress.own} when the reviewer belongs to the unit that wrote it */
    void confirm(Identity reviewer, Instant now) {
        review(reviewer, now, ProgressState.CONFIRMED);
    }

    /** @throws BusinessError {@code plan.progress.own} when the reviewer belongs to the unit that wrote it */
    void giveBack(Identity reviewer, Instant now, String reason) {
        review(reviewer, now, ProgressState.RETURNED);
        returnReason = reason;
    }

    private void review(Identity reviewer, Instant now, ProgressState verdict) {
        if (isOf(reviewer)) {
            throw BusinessError.denied("plan.progress.own", duty.getUnit().getName());
        }
        move(verdict);
        reviewedBy = reviewer.username();
        reviewedAt = now;
    }

    private void move(ProgressState to) {
        if (!state.next().contains(to)) {
            throw BusinessError.illegalStep("plan.progress.step", state, to);
        }
        state = to;
    }

    /** Whether the account belongs to the unit whose duty it is. */
    boolean isOf(Identity who) {
        return duty.getUnit().getId() == who.unitId();
    }

    public Duty getDuty() {
        return duty;
    }

    /** The quarter: {@code 2021Q4}. */
    public String getPeriod() {
        return period;
    }

    public String getText() {
        return text;
    }

    public Integer getPercent() {
        return percent;
    }

    /** Why the percent is lower than a quarter ago; null when it is not. */
    public String getRemark() {
        return remark;
    }

    public ProgressState getState() {
        return state;
    }

    public String getSubmittedBy() {
        return submittedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** Why it was last returned; stays when it is submitted again, so that the reviewer sees what was asked for. */
    public String getReturnReason() {
        return returnReason;
    }

    public String getReviewedBy() {
        return reviewedBy;
    }

    public Instant getReviewedAt() {
        return reviewedAt;
    }

    @Override
    public String called() {
        return duty.getUnit().getName() + " " + period;
    }
}
