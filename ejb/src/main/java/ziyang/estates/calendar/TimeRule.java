package ziyang.estates.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/**
 * A limit that policy may change, with the days on which it holds (both inclusive): of time, in days, working days or months, of a number of
 * times or of percent, as its code says.
 */
@Entity
@Table(name = "time_rule")
public class TimeRule extends Persistent {

    /** What the limit is for. */
    public enum Code {
        /** Working days from the meeting to an action's deadline when the decision names none. */
        ACTION_DEADLINE,
        /** Working days before the deadline from which an action's light is yellow. */
        ACTION_YELLOW,
        /** Longest extension of an action, in working days. */
        ACTION_EXTENSION,
        /** Working days at least between the notice of a meeting and the meeting. */
        MEETING_NOTICE,
        /** Working days before a meeting on which its guests are reminded. */
        MEETING_REMINDER,
        /** Working days before the end of a window of the rhythm from which its light is yellow. */
        MEETING_RHYTHM,
        /** Working days that units have to countersign minutes. */
        MINUTES_COUNTERSIGN,
        /** How many extensions of an action one unit may be granted: a number. */
        ACTION_EXTENSION_COUNT,
        /** Working days from the hand-out within which a unit may say that an action is not its own. */
        ACTION_CONTEST,
        /** Working days after the deadline from which an urge letter is drafted. */
        URGE_AFTER,
        /** Working days that an urge letter gives for its answer. */
        URGE_ANSWER,
        /** Working days after the deadline from which an action is brought before the area. */
        ESCALATE_AFTER,
        /** Working days for which the result of an assessment is announced. */
        ASSESSMENT_PUBLICITY,
        /** Months between two publications of guide prices at the most. */
        GUIDE_PRICE_CYCLE,
        /** Working days before the next publication of guide prices is due from which its light is yellow. */
        GUIDE_PRICE_YELLOW,
        /** Days before the end of its term on which a firm says at the latest that it does not go on: 民法典 第九百四十七条. */
        CONTRACT_NOTICE_FIRM,
        /** Days between the owners' notice and the firm's last day: 民法典 第九百四十六条. */
        CONTRACT_NOTICE_OWNERS,
        /** Days between either side's notice and the end of a contract without a term: 民法典 第九百四十八条. */
        CONTRACT_NOTICE_INDEFINITE,
        /** Months between two disclosures to the owners at the most: 民法典 第九百四十三条 says 定期. */
        CONTRACT_DISCLOSURE_CYCLE,
        /** Working days before the next disclosure is due from which its light is yellow. */
        CONTRACT_DISCLOSURE_YELLOW,
        /** Days from the signature within which a contract is filed. */
        CONTRACT_FILING,
        /** Days before the end of a contract's term from which its light is yellow. */
        CONTRACT_EXPIRY_YELLOW,
        /** How many other contracts a fee is compared with at least: a number. */
        CONTRACT_PEERS,
        /** Percent by which a fee may differ from the median of comparable estates before it is pointed out. */
        CONTRACT_SPREAD,
        /** Months between two reviews (复审) of a standard at the most: 标准化法 第二十九条. */
        STANDARD_REVIEW_CYCLE,
        /** Working days before a review is due from which its light is yellow. */
        STANDARD_REVIEW_YELLOW;

        public Measure measure() {
            return switch (this) {
                case ACTION_EXTENSION_COUNT, CONTRACT_PEERS -> Measure.TIMES;
                case GUIDE_PRICE_CYCLE, CONTRACT_DISCLOSURE_CYCLE, STANDARD_REVIEW_CYCLE -> Measure.MONTHS;
                case CONTRACT_NOTICE_FIRM,
                        CONTRACT_NOTICE_OWNERS,
                        CONTRACT_NOTICE_INDEFINITE,
                        CONTRACT_FILING,
                        CONTRACT_EXPIRY_YELLOW -> Measure.DAYS;
                case CONTRACT_SPREAD -> Measure.PERCENT;
                default -> Measure.WORKING_DAYS;
            };
        }
    }

    /** What a limit counts: 工作日、日、次、月、百分之. */
    public enum Measure {
        WORKING_DAYS,
        DAYS,
        TIMES,
        MONTHS,
        PERCENT
    }

    @Enumerated(EnumType.STRING)
    private Code code;

    private int workingDays;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected TimeRule() {}

    public Code getCode() {
        return code;
    }

    /** The limit in the measure of its code. */
    public int getWorkingDays() {
        return workingDays;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getSource() {
        return source;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
