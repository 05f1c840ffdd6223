package ziyang.estates.contract;

import ziyang.estates.calendar.TimeRule;

/** A notice in writing by which one side ends a contract; each has its period in the law. */
public enum NoticeKind {
    /** 企业不同意续聘: to the owners, before the term is over. */
    NON_RENEWAL(TimeRule.Code.CONTRACT_NOTICE_FIRM),
    /** 业主解聘: to the firm. */
    DISMISSAL(TimeRule.Code.CONTRACT_NOTICE_OWNERS),
    /** 企业解除不定期合同. */
    RESCISSION_BY_FIRM(TimeRule.Code.CONTRACT_NOTICE_INDEFINITE),
    /** 业主解除不定期合同. */
    RESCISSION_BY_OWNERS(TimeRule.Code.CONTRACT_NOTICE_INDEFINITE);

    private final TimeRule.Code period;

    NoticeKind(TimeRule.Code period) {
        this.period = period;
    }

    TimeRule.Code period() {
        return period;
    }

    /** Whether it is about a contract that has no term, or none any more. */
    boolean rescinds() {
        return this == RESCISSION_BY_FIRM || this == RESCISSION_BY_OWNERS;
    }
}
