package ziyang.estates.meeting;

import ziyang.estates.region.Region;

/** Numbers of a region's yearly series: 莲花联席〔2021〕3号 for a meeting, 莲花事〔2021〕3号 for a matter. */
public final class MeetingNumber {

    private MeetingNumber() {}

    static String of(JointMeeting meeting, int next) {
        return of(meeting.getRegion(), "联席", meeting.getStartsAt().getYear(), next);
    }

    /** @param word what the series counts, in one or two characters */
    public static String of(Region region, String word, int year, int next) {
        String place = region.getName().replaceFirst("(街道|镇|区|市)$", "");
        return place + word + "〔" + year + "〕" + next + "号";
    }

    static String series(JointMeeting meeting) {
        return "meeting " + meeting.getRegion().getCode();
    }
}
