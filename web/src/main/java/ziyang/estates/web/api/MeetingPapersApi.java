package ziyang.estates.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.meeting.MeetingDesk;

/** Papers of one meeting: its notice and who attended it. */
@Path("/meetings")
@Produces(MediaType.WILDCARD)
public class MeetingPapersApi {

    private static final String CALENDAR = "ics";

    @Inject
    private MeetingDesk desk;

    /**
     * The notice of the meeting; that of a cancelled one says so.
     *
     * @param changed true for the wording that tells of a change
     */
    @GET
    @Operation(summary = "会议通知文件", description = "format 为 pdf、docx 或 ics（日历）。会议取消的，为取消通知；changed=true 的，为变更通知。")
    @Path("/{id}/notice")
    public Response notice(
            @PathParam("id") long id,
            @QueryParam("changed") boolean changed,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        return answer(CALENDAR.equalsIgnoreCase(format) ? desk.calendar(id) : desk.notice(id, changed, format(format)));
    }

    @GET
    @Operation(summary = "会议出席情况表", description = "format 为 pdf、docx 或 xlsx。")
    @Path("/{id}/attendance")
    public Response attendance(@PathParam("id") long id, @QueryParam("format") @DefaultValue("pdf") String format) {
        return answer(desk.attendance(id, format(format)));
    }

    static Format format(String name) {
        return Optional.ofNullable(Choice.of("format", Format.class, name))
                .orElseThrow(() -> BusinessError.invalid("report.format", name));
    }

    static Response answer(PrintedFile file) {
        return Download.of(file.name(), file.mediaType(), file.content());
    }
}
