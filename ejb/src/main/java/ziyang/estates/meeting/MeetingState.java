package ziyang.estates.meeting;

import java.util.Set;

/** 起草、已通知、进行中、已结束、已取消. */
public enum MeetingState {
    DRAFT,
    NOTIFIED,
    IN_PROGRESS,
    ENDED,
    CANCELLED;

    /** The states that may follow this one. */
    public Set<MeetingState> next() {
        return switch (this) {
            case DRAFT -> Set.of(NOTIFIED, CANCELLED);
            case NOTIFIED -> Set.of(IN_PROGRESS, CANCELLED);
            case IN_PROGRESS -> Set.of(ENDED);
            case ENDED, CANCELLED -> Set.of();
        };
    }
}
