package ziyang.estates.contract;

import java.util.Optional;

/** Why a contract has ended. */
public enum EndKind {
    /** 期限届满，双方不再续订. */
    EXPIRED(null),
    /** 物业服务企业不同意续聘: 民法典 第九百四十七条. */
    NOT_RENEWED(NoticeKind.NON_RENEWAL),
    /** 业主依法共同决定解聘: 民法典 第九百四十六条. */
    DISMISSED(NoticeKind.DISMISSAL),
    /** 解除不定期合同: 民法典 第九百四十八条. */
    RESCINDED(null),
    /** 协商解除. */
    AGREED(null),
    /** 业主订立的合同生效，前期物业服务合同终止: 民法典 第九百四十条, before 2021-01-01 物业管理条例 第二十六条. */
    SUPERSEDED(null),
    /** 新合同生效. */
    REPLACED(null);

    private final NoticeKind notice;

    EndKind(NoticeKind notice) {
        this.notice = notice;
    }

    /** Whether people say it, and not the contract that follows. */
    public boolean said() {
        return this != SUPERSEDED && this != REPLACED;
    }

    /** Whether a notice that was recorded allows such an end. */
    boolean announcedBy(NoticeKind given) {
        return this == RESCINDED ? given.rescinds() : given == notice;
    }

    /** Whether it takes a notice in writing. */
    boolean needsNotice() {
        return Optional.ofNullable(notice).isPresent() || this == RESCINDED;
    }
}
