package ziyang.estates.meeting;

/** The number of a meeting: 莲花联席〔2021〕3号, one series for each street and year. */
final class MeetingNumber {

    private MeetingNumber() {}

    static String of(JointMeeting meeting, int next) {
        String place = meeting.getRegion().getName().replaceFirst("(街道|镇)$", "");
        return place + "联席〔" + meeting.getStartsAt().getYear() + "〕" + next + "号";
    }

    static String series(JointMeeting meeting) {
        return "meeting " + meeting.getRegion().getCode();
    }
}
