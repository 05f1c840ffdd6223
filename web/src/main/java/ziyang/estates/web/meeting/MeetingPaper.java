package ziyang.estates.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.meeting.MeetingDesk;
import ziyang.estates.reports.meeting.MinutesDesk;
import ziyang.estates.reports.meeting.UrgeDesk;
import ziyang.estates.web.door.Download;
import ziyang.estates.web.report.ReportPull;

/** A paper of a meeting for the one who is signed in: notice, calendar entry, attendance, minutes, urge letter. */
@WebServlet("/meeting/paper")
public class MeetingPaper extends HttpServlet {

    @Inject
    private transient MeetingDesk desk;

    @Inject
    private transient MinutesDesk minutes;

    @Inject
    private transient UrgeDesk letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintedFile paper = paper(request, Download.number(request.getParameter("id")));
        Download.send(response, paper.name(), paper.mediaType(), paper.content());
    }

    /** @param meeting id of the meeting, or of the letter for an urge letter */
    private PrintedFile paper(HttpServletRequest request, long meeting) {
        String format = Objects.toString(request.getParameter("format"), "pdf");
        return switch (Objects.toString(request.getParameter("kind"), "")) {
            case "notice" ->
                desk.notice(meeting, "true".equals(request.getParameter("changed")), ReportPull.format(format));
            case "calendar" -> desk.calendar(meeting);
            case "attendance" -> desk.attendance(meeting, ReportPull.format(format));
            case "urge" -> letters.document(meeting, ReportPull.format(format));
            case "minutes" -> minutes.document(meeting, edition(request), ReportPull.format(format));
            default -> throw BusinessError.missing("Report", request.getParameter("kind"));
        };
    }

    private static Integer edition(HttpServletRequest request) {
        int edition = (int) Download.number(request.getParameter("edition"));
        return edition == 0 ? null : edition;
    }
}
