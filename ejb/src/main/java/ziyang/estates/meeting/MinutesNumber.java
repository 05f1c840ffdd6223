package ziyang.estates.meeting;

/** The number of minutes: 莲花联席纪〔2021〕3号, one series for each region and year of issue. */
final class MinutesNumber {

    private MinutesNumber() {}

    static String of(JointMeeting meeting, int year, int next) {
        String place = meeting.getRegion().getName().replaceFirst("(街道|镇)$", "");
        return place + "联席纪〔" + year + "〕" + next + "号";
    }

    static String series(JointMeeting meeting) {
        return "minutes " + meeting.getRegion().getCode();
    }
}
