package ziyang.estates.reports.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import org.junit.jupiter.api.Test;
import ziyang.estates.meeting.NoticeFigures;

class NoticeCalendarTest {

    private static final String CALL = NoticeCalendar.of(SamplePapers.notice(NoticeFigures.Kind.CALL));

    @Test
    void aNoticeIsAnInvitationAtTheCitysTimeWithItsAgenda() {
        String entry = CALL.replace("\r\n ", "");
        assertTrue(entry.contains("METHOD:PUBLISH"), entry);
        assertTrue(entry.contains("DTSTART;TZID=Asia/Shanghai:20211110T093000"), entry);
        assertTrue(entry.contains("DURATION:PT65M"), entry);
        assertTrue(entry.contains("SEQUENCE:3"), entry);
        assertTrue(entry.contains("1. 消防通道长期被占用（20分钟）\\n2. "), entry);
        assertTrue(entry.contains("BEGIN:VTIMEZONE") && entry.contains("TZOFFSETTO:+0800"), entry);
    }

    @Test
    void aCancelledMeetingTakesTheSameEntryBack() {
        String entry = NoticeCalendar.of(SamplePapers.notice(NoticeFigures.Kind.CANCEL));
        assertTrue(entry.contains("METHOD:CANCEL") && entry.contains("STATUS:CANCELLED"), entry);
        assertEquals(uid(CALL), uid(entry));
    }

    @Test
    void anotherReaderOfTheStandardUnderstandsIt() {
        ICalendar read = Biweekly.parse(CALL).first();
        assertTrue(read.validate(biweekly.ICalVersion.V2_0).isEmpty(), CALL);
        assertEquals("莲花街道办事处三楼会议室", read.getEvents().get(0).getLocation().getValue());
    }

    private static String uid(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().get(0).getUid().getValue();
    }
}
