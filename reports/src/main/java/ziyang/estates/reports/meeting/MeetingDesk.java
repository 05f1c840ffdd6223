package ziyang.estates.reports.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import ziyang.estates.base.BusinessError;
import ziyang.estates.meeting.AttendanceFigures;
import ziyang.estates.meeting.MeetingPapers;
import ziyang.estates.meeting.NoticeFigures;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.document.Format;

/** Prints the papers of a meeting: its notice and who attended it. */
@Stateless
public class MeetingDesk {

    @Inject
    private MeetingPapers papers;

    /**
     * The notice as an official document.
     *
     * @param changed it tells of a change to units that were told before
     */
    @Needs(Permission.MEETING_READ)
    public PrintedFile notice(long meeting, boolean changed, Format format) {
        if (format == Format.XLSX) {
            throw BusinessError.invalid("report.format", format.name());
        }
        NoticeFigures figures = papers.notice(meeting, changed);
        return PrintedFile.of(
                "会议通知" + figures.number(), format, out -> Printer.print(NoticeDocument.of(figures), format, out));
    }

    /** The notice for a calendar: an invitation, or its withdrawal when the meeting is cancelled (RFC 5545, 5546). */
    @Needs(Permission.MEETING_READ)
    public PrintedFile calendar(long meeting) {
        NoticeFigures figures = papers.notice(meeting, false);
        byte[] content = NoticeCalendar.of(figures).getBytes(StandardCharsets.UTF_8);
        return new PrintedFile("会议通知" + figures.number() + ".ics", "text/calendar;charset=UTF-8", content);
    }

    @Needs(Permission.MEETING_READ)
    public PrintedFile attendance(long meeting, Format format) {
        AttendanceFigures figures = papers.attendance(meeting);
        return PrintedFile.of(
                "会议出席情况表" + figures.number(), format, out -> Printer.print(AttendanceListing.of(figures), format, out));
    }
}
