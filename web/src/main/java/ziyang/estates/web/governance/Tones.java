package ziyang.estates.web.governance;

import ziyang.estates.governance.CommitteeStage;

/** How a committee's stage looks on a page. */
final class Tones {

    private Tones() {}

    static String of(CommitteeStage stage) {
        return switch (stage) {
            case TERMINATED -> "calm";
            case STALLED, ORDERED -> "bad";
            case RENEWAL_WARNED, RENEWING -> "warn";
            case FILED, IN_OFFICE -> "good";
            default -> "going";
        };
    }
}
