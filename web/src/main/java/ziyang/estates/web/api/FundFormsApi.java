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
import org.eclipse.microprofile.openapi.annotations.Operation;
import ziyang.estates.reports.fund.FundDesk;

/** Papers of one application for public money. */
@Path("/funds/applications")
@Produces(MediaType.WILDCARD)
public class FundFormsApi {

    @Inject
    private FundDesk desk;

    @GET
    @Operation(summary = "资金申报审批表", description = "format 为 pdf 或 docx；任何状态均可打印，未办理的环节留空待签。")
    @Path("/{id}/document")
    public Response form(@PathParam("id") long id, @QueryParam("format") @DefaultValue("pdf") String format) {
        return MeetingPapersApi.answer(desk.approvalForm(id, MeetingPapersApi.format(format)));
    }

    @GET
    @Operation(summary = "环节办理单", description = "每一办理环节一张：申报表、审核意见表、审定通知书、退回通知书等；seq 为办理记录中的序号。format 为 pdf 或 docx。")
    @Path("/{id}/steps/{seq}/document")
    public Response step(
            @PathParam("id") long id,
            @PathParam("seq") int seq,
            @QueryParam("format") @DefaultValue("pdf") String format) {
        return MeetingPapersApi.answer(desk.stepForm(id, seq, MeetingPapersApi.format(format)));
    }

    @GET
    @Operation(summary = "拨付通知单", description = "一笔拨付一张，PDF。")
    @Path("/{id}/payments/{seq}/document")
    public Response note(@PathParam("id") long id, @PathParam("seq") int seq) {
        return MeetingPapersApi.answer(desk.paymentNote(id, seq));
    }
}
